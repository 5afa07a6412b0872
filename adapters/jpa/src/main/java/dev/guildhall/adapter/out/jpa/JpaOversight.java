package dev.guildhall.adapter.out.jpa;

import dev.guildhall.adapter.out.jpa.approval.JpaApprovalStore;
import dev.guildhall.adapter.out.jpa.approval.SqlApprovalRules;
import dev.guildhall.adapter.out.jpa.policy.JpaPolicyChangeLog;
import dev.guildhall.adapter.out.jpa.run.JpaQuestionStore;
import dev.guildhall.adapter.out.jpa.run.JpaRunPolicyStore;
import dev.guildhall.adapter.out.jpa.run.SqlRunHoldStore;
import dev.guildhall.adapter.out.jpa.tool.SqlToolSettings;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.approval.out.ApprovalRules;
import dev.guildhall.application.approval.out.ApprovalStore;
import dev.guildhall.application.policy.out.PolicyChangeLog;
import dev.guildhall.application.run.out.QuestionStore;
import dev.guildhall.application.run.out.RunHoldStore;
import dev.guildhall.application.run.out.RunPolicyStore;
import dev.guildhall.application.tool.out.ToolSettings;

/** The ports that keep what people decide about runs: consent, answers, holds, and what employees may do at all. */
public final class JpaOversight {

    private final JpaTenantTransactions transactions;

    JpaOversight(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    /** Questions to humans. */
    public QuestionStore questions() {
        return new JpaQuestionStore(transactions);
    }

    /** Wishes that runs stop for a while. */
    public RunHoldStore runHolds() {
        return new SqlRunHoldStore(transactions);
    }

    /** Limits of single employees. */
    public RunPolicyStore runPolicies() {
        return new JpaRunPolicyStore(transactions);
    }

    /** Requests for consent. */
    public ApprovalStore approvals() {
        return new JpaApprovalStore(transactions);
    }

    /** Rules for consent. */
    public ApprovalRules approvalRules() {
        return new SqlApprovalRules(transactions);
    }

    /** Changes of policies. */
    public PolicyChangeLog policyChanges() {
        return new JpaPolicyChangeLog(transactions);
    }

    /** What tenants let their employees use. */
    public ToolSettings toolSettings() {
        return new SqlToolSettings(transactions);
    }
}
