package dev.guildhall.application.testing;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Authority;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;

/** Contexts of calls, for tests that stand where a call has come in already. */
public final class Contexts {

    /** From where all calls come, an address reserved for documentation. */
    public static final String ORIGIN = "192.0.2.7";

    private Contexts() {}

    /** A call that comes in. */
    public static SystemContext entry(String requestId) {
        return new SystemContext(requestId, ORIGIN);
    }

    /** A call of a signed-in member. */
    public static CallContext signedIn(
            TenantId tenant, MemberId member, Role role, SessionId session, String requestId) {
        return new CallContext(tenant, member, Authority.of(role), new Proof.OfSession(session), entry(requestId));
    }

    /** The same member with another role. */
    public static CallContext as(Role role, CallContext caller) {
        return new CallContext(caller.tenant(), caller.member(), Authority.of(role), caller.proof(), caller.entry());
    }
}
