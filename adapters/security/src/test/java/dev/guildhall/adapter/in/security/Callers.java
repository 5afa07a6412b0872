package dev.guildhall.adapter.in.security;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.Authenticate.SignInUnanswered;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows the credentials {@code bearer-<role>}, {@code ghk_<role>} and {@code cookie-<role>}, and remembers what it was shown. */
final class Callers implements Authenticate {

    /** A session whose sign-in server does not answer. */
    static final String UNANSWERED = "unanswered";

    final List<Credential> shown = new ArrayList<>();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public Optional<CallContext> authenticate(Credential credential, SystemContext entry) {
        shown.add(credential);
        if (credential.equals(new Credential.Bearer(UNANSWERED))
                || credential.equals(new Credential.SessionCookie(UNANSWERED))) {
            throw new SignInUnanswered(
                    caller("bearer-", "bearer-VIEWER", entry.requestId()).orElseThrow());
        }
        return switch (credential) {
            case Credential.Bearer(String token) -> caller("bearer-", token, entry.requestId());
            case Credential.ApiKey(String token) -> caller("ghk_", token, entry.requestId());
            case Credential.SupportCookie(String token, String session) ->
                session.isEmpty() ? Optional.empty() : caller("support-", token, entry.requestId());
            case Credential.SessionCookie(String token) -> caller("cookie-", token, entry.requestId());
        };
    }

    private Optional<CallContext> caller(String prefix, String token, String requestId) {
        if (!token.startsWith(prefix)) {
            return Optional.empty();
        }
        return Optional.of(Contexts.signedIn(
                new TenantId(ids.next()),
                new MemberId(ids.next()),
                Role.valueOf(token.substring(prefix.length())),
                new SessionId(ids.next()),
                requestId));
    }
}
