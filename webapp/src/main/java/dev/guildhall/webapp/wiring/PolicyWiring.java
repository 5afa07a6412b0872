package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.policy.PolicyPorts;
import dev.guildhall.application.policy.PolicyUseCases;
import dev.guildhall.application.policy.in.AllowHosts;
import dev.guildhall.application.policy.in.ChangeApprovalRules;
import dev.guildhall.application.policy.in.ChangeRunLimits;
import dev.guildhall.application.policy.in.GiveTools;
import dev.guildhall.application.policy.in.ListPolicyChanges;
import dev.guildhall.application.policy.in.ShowApprovalRules;
import dev.guildhall.application.policy.in.ShowEmployeeTools;
import dev.guildhall.application.policy.in.ShowHosts;
import dev.guildhall.application.policy.in.ShowRunLimits;
import dev.guildhall.application.run.ToolContracts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases of policies. */
@ApplicationScoped
public class PolicyWiring {

    @Produces
    @Singleton
    PolicyUseCases policies(
            JpaAdapter jpa, ToolContracts contracts, InstantSource clock, IdSource ids, AuditTrail trail) {
        return new PolicyUseCases(new PolicyPorts(
                jpa.transactions(),
                jpa.tenants(),
                jpa.employees(),
                jpa.oversight().approvalRules(),
                jpa.oversight().toolSettings(),
                jpa.oversight().runPolicies(),
                jpa.oversight().policyChanges(),
                contracts,
                clock,
                ids,
                trail));
    }

    @Produces
    @Singleton
    ShowApprovalRules showApprovalRules(PolicyUseCases useCases) {
        return useCases.showApprovalRules();
    }

    @Produces
    @Singleton
    ChangeApprovalRules changeApprovalRules(PolicyUseCases useCases) {
        return useCases.changeApprovalRules();
    }

    @Produces
    @Singleton
    ListPolicyChanges listPolicyChanges(PolicyUseCases useCases) {
        return useCases.listPolicyChanges();
    }

    @Produces
    @Singleton
    ShowEmployeeTools showEmployeeTools(PolicyUseCases useCases) {
        return useCases.showEmployeeTools();
    }

    @Produces
    @Singleton
    GiveTools giveTools(PolicyUseCases useCases) {
        return useCases.giveTools();
    }

    @Produces
    @Singleton
    ShowHosts showHosts(PolicyUseCases useCases) {
        return useCases.showHosts();
    }

    @Produces
    @Singleton
    AllowHosts allowHosts(PolicyUseCases useCases) {
        return useCases.allowHosts();
    }

    @Produces
    @Singleton
    ShowRunLimits showRunLimits(PolicyUseCases useCases) {
        return useCases.showRunLimits();
    }

    @Produces
    @Singleton
    ChangeRunLimits changeRunLimits(PolicyUseCases useCases) {
        return useCases.changeRunLimits();
    }
}
