package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ShowMe;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Principal;
import java.util.Optional;

/** Tells a caller who it is. */
final class ShowMeService implements ShowMe {

    private final AccessPorts ports;

    ShowMeService(AccessPorts ports) {
        this.ports = ports;
    }

    @Override
    public Me show(CallContext context) {
        context.demand(Permission.SELF_READ);
        return ports.tx()
                .read(
                        context.tenant(),
                        () -> new Me(ports.tenants().find(context.tenant()).orElseThrow(), who(context)));
    }

    /** Who looks on for support is none of the company's members. */
    private Principal who(CallContext context) {
        return context.proof() instanceof Proof.OfSupport(var _, var _, String name)
                ? new Principal(
                        context.tenant(),
                        context.member(),
                        Optional.empty(),
                        name,
                        context.role(),
                        ports.clock().instant())
                : ports.members()
                        .findPrincipal(context.tenant(), context.member())
                        .orElseThrow();
    }
}
