package dev.guildhall.application.access;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.tenant.Tenant;

/** The member that calls in a session of its own, with its company. */
record OwnAccount(Tenant tenant, Member member) {

    static OwnAccount of(AccessPorts ports, CallContext context) {
        return ports.tx()
                .read(
                        context.tenant(),
                        () -> new OwnAccount(
                                ports.tenants().find(context.tenant()).orElseThrow(),
                                ports.members()
                                        .find(context.tenant(), context.member())
                                        .orElseThrow()));
    }
}
