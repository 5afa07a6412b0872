package dev.guildhall.application.policy;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.approval.PolicyChange;
import dev.guildhall.domain.approval.PolicyChange.Subject;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;

/**
 * Writes down what was changed, in the transaction that changes it and as the last thing there: in the list of changes,
 * which everybody who works under them may see, and in the audit log.
 */
final class PolicyChanges {

    private final PolicyPorts ports;

    PolicyChanges(PolicyPorts ports) {
        this.ports = ports;
    }

    /** Notes a change; what is as before is none. */
    void note(CallContext context, Subject subject, String before, String after) {
        if (!before.equals(after)) {
            ports.changes()
                    .add(new PolicyChange(
                            context.tenant(),
                            ports.ids().next(),
                            ports.clock().instant(),
                            context.member(),
                            subject,
                            before,
                            after));
            ports.trail()
                    .note(
                            context,
                            action(subject),
                            AuditTarget.of("company", context.tenant()),
                            AuditChange.of(field(subject), before, after));
        }
    }

    private static AuditAction action(Subject subject) {
        return switch (subject) {
            case APPROVAL_RULES -> AuditAction.APPROVAL_RULES_CHANGED;
            case EMPLOYEE_TOOLS -> AuditAction.EMPLOYEE_TOOLS_CHANGED;
            case HOSTS -> AuditAction.HOSTS_CHANGED;
            case RUN_LIMITS -> AuditAction.RUN_LIMITS_CHANGED;
        };
    }

    private static String field(Subject subject) {
        return switch (subject) {
            case APPROVAL_RULES -> "rules";
            case EMPLOYEE_TOOLS -> "tools";
            case HOSTS -> "hosts";
            case RUN_LIMITS -> "limits";
        };
    }
}
