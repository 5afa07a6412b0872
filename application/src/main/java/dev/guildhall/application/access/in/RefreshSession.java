package dev.guildhall.application.access.in;

import dev.guildhall.application.context.SystemContext;

/**
 * Exchanges a refresh token for new credentials. Each token works once; a used one that comes back means that somebody
 * has a copy, and ends the session.
 */
public interface RefreshSession {

    /** Refreshes. */
    Outcome refresh(SystemContext context, String refreshToken);

    /** What became of it. */
    sealed interface Outcome {
        /** Done. A browser keeps the session cookie it has, so the session token in here is empty. */
        record Refreshed(Credentials credentials) implements Outcome {}

        /** Unknown, expired, used before, or its session has ended. */
        record Refused() implements Outcome {}
    }
}
