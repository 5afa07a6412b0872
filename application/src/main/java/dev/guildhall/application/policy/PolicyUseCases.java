package dev.guildhall.application.policy;

import dev.guildhall.application.policy.in.AllowHosts;
import dev.guildhall.application.policy.in.ChangeApprovalRules;
import dev.guildhall.application.policy.in.ChangeRunLimits;
import dev.guildhall.application.policy.in.GiveTools;
import dev.guildhall.application.policy.in.ListPolicyChanges;
import dev.guildhall.application.policy.in.ShowApprovalRules;
import dev.guildhall.application.policy.in.ShowEmployeeTools;
import dev.guildhall.application.policy.in.ShowHosts;
import dev.guildhall.application.policy.in.ShowRunLimits;
import dev.guildhall.domain.access.Permission;

/** Builds the use cases of policies. */
public final class PolicyUseCases {

    private final PolicyPorts ports;

    /**
     * @param ports what they run on
     */
    public PolicyUseCases(PolicyPorts ports) {
        this.ports = ports;
    }

    /** {@link ShowApprovalRules}. */
    public ShowApprovalRules showApprovalRules() {
        return context -> {
            context.demand(Permission.APPROVAL_READ);
            return ports.tx().read(context.tenant(), () -> ports.rules().of(context.tenant()));
        };
    }

    /** {@link ChangeApprovalRules}. */
    public ChangeApprovalRules changeApprovalRules() {
        return new ChangeApprovalRulesService(ports);
    }

    /** {@link ListPolicyChanges}. */
    public ListPolicyChanges listPolicyChanges() {
        return (context, page) -> {
            context.demand(Permission.APPROVAL_READ);
            return ports.tx().read(context.tenant(), () -> ports.changes().list(context.tenant(), page));
        };
    }

    /** {@link ShowEmployeeTools}. */
    public ShowEmployeeTools showEmployeeTools() {
        return (context, id) -> {
            context.demand(Permission.TOOL_SETTINGS_READ);
            return ports.tx()
                    .read(
                            context.tenant(),
                            () -> ports.employees()
                                    .find(context.tenant(), id)
                                    .map(employee -> new ShowEmployeeTools.View(
                                            ports.settings().toolsOf(employee.tenant(), employee.id()),
                                            ports.contracts().all())));
        };
    }

    /** {@link GiveTools}. */
    public GiveTools giveTools() {
        return new GiveToolsService(ports);
    }

    /** {@link ShowHosts}. */
    public ShowHosts showHosts() {
        return context -> {
            context.demand(Permission.TOOL_SETTINGS_READ);
            return ports.tx().read(context.tenant(), () -> ports.settings().hostsOf(context.tenant()));
        };
    }

    /** {@link AllowHosts}. */
    public AllowHosts allowHosts() {
        return new AllowHostsService(ports);
    }

    /** {@link ShowRunLimits}. */
    public ShowRunLimits showRunLimits() {
        LimitsOf limitsOf = new LimitsOf(ports);
        return (context, id) -> {
            context.demand(Permission.EMPLOYEE_READ);
            return ports.tx()
                    .read(
                            context.tenant(),
                            () -> ports.employees().find(context.tenant(), id).map(limitsOf::employee));
        };
    }

    /** {@link ChangeRunLimits}. */
    public ChangeRunLimits changeRunLimits() {
        return new ChangeRunLimitsService(ports);
    }
}
