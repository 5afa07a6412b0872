package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ShowMe;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Permission;

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
                        () -> new Me(
                                ports.tenants().find(context.tenant()).orElseThrow(),
                                ports.members()
                                        .findPrincipal(context.tenant(), context.member())
                                        .orElseThrow()));
    }
}
