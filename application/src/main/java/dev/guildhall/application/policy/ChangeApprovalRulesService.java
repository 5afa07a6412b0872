package dev.guildhall.application.policy;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.policy.in.ChangeApprovalRules;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.approval.PolicyChange.Subject;

/** Replaces rules for consent. */
final class ChangeApprovalRulesService implements ChangeApprovalRules {

    private final PolicyPorts ports;
    private final PolicyChanges changes;

    ChangeApprovalRulesService(PolicyPorts ports) {
        this.ports = ports;
        this.changes = new PolicyChanges(ports);
    }

    @Override
    public ApprovalPolicy change(CallContext context, ApprovalPolicy rules) {
        context.demand(Permission.POLICY_CHANGE);
        return ports.tx().write(context.tenant(), () -> {
            ApprovalPolicy before = ports.rules().forUpdate(context.tenant());
            ports.rules().put(context.tenant(), rules);
            changes.note(context, Subject.APPROVAL_RULES, before.inWords(), rules.inWords());
            return rules;
        });
    }
}
