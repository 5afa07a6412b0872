package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ListSessions;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.SessionId;

/** Lists sessions to their owner. */
final class ListSessionsService implements ListSessions {

    private final AccessPorts ports;

    ListSessionsService(AccessPorts ports) {
        this.ports = ports;
    }

    @Override
    public Page<Own> list(CallContext context, PageRequest page) {
        context.demand(Permission.SIGN_IN_READ);
        SessionId current = OwnSession.of(context);
        return ports.tx()
                .read(
                        context.tenant(),
                        () -> ports.sessions()
                                .listLive(
                                        context.tenant(),
                                        context.member(),
                                        ports.clock().instant(),
                                        page))
                .map(session -> new Own(session, session.id().equals(current)));
    }
}
