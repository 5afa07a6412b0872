package dev.guildhall.application.lifecycle;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Membership;

/** Tells owners from other admins. Called inside a write transaction of the company. */
final class Owners {

    private final LifecyclePorts ports;

    Owners(LifecyclePorts ports) {
        this.ports = ports;
    }

    /** Whether the caller owns the company; keeps that so until the transaction is over. */
    boolean isOwner(CallContext context) {
        return ports.memberships()
                .findForUpdate(context.tenant(), context.member())
                .filter(Membership::owner)
                .isPresent();
    }
}
