package dev.guildhall.application.access;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.SessionId;

/** The session that a call is made in. What changes how somebody signs in is for sessions only, never for keys. */
final class OwnSession {

    private OwnSession() {}

    static SessionId of(CallContext context) {
        return switch (context.proof()) {
            case Proof.OfSession(SessionId session) -> session;
            case Proof.OfKey(var _), Proof.OfCompanyToken(), Proof.OfSupport(var _, var _, var _) ->
                throw new NotPermitted(Permission.SELF_CHANGE);
        };
    }
}
