package dev.guildhall.application.policy;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.approval.PolicyChange;
import dev.guildhall.domain.approval.PolicyChange.Subject;

/** Writes down what was changed, in the transaction that changes it. */
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
        }
    }
}
