package dev.guildhall.adapter.in.rest.testing;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.CurrentRequest;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;

/** The signed-in admin who makes all calls. */
public final class Caller implements CurrentCall, CurrentRequest {

    private static final SequentialIds IDS = new SequentialIds();

    /** Who it is. */
    public static final CallContext CONTEXT = Contexts.signedIn(
            new TenantId(IDS.next()), new MemberId(IDS.next()), Role.ADMIN, new SessionId(IDS.next()), "request-0001");

    @Override
    public CallContext context() {
        return CONTEXT;
    }

    @Override
    public SystemContext system() {
        return CONTEXT.entry();
    }
}
