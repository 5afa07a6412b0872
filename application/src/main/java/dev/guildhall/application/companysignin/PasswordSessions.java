package dev.guildhall.application.companysignin;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Ends what was opened with passwords when a company closes that way in. Called inside its write transaction. */
final class PasswordSessions {

    private final CompanySignInPorts ports;

    PasswordSessions(CompanySignInPorts ports) {
        this.ports = ports;
    }

    /**
     * Ends the sessions of all whom the door is closed to. Those that the company's server answers for end, too, and are
     * opened anew with a click; only the caller's own goes on.
     */
    void end(CallContext caller) {
        Optional<SessionId> except = companySession(caller);
        Optional<PageRequest> next = Optional.of(PageRequest.first(PageRequest.MAX));
        while (next.isPresent()) {
            Page<Membership> page = ports.access().memberships().list(caller.tenant(), next.get());
            page.items().stream()
                    .filter(Membership::maySignInElsewhere)
                    .forEach(found -> end(caller.tenant(), found, except));
            next = page.nextCursor().map(cursor -> new PageRequest(PageRequest.MAX, Optional.of(cursor)));
        }
    }

    private void end(TenantId tenant, Membership found, Optional<SessionId> except) {
        ports.access().sessions().revokeOf(tenant, found.member().id(), except, ports.now());
    }

    private Optional<SessionId> companySession(CallContext caller) {
        return caller.proof() instanceof Proof.OfSession(SessionId id)
                ? ports.sessions().find(caller.tenant(), id).map(found -> id)
                : Optional.empty();
    }
}
