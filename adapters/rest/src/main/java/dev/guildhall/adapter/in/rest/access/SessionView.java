package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.ListSessions.Own;
import dev.guildhall.domain.access.Session;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the caller's sessions.
 *
 * @param lastSeenAt to some minutes
 * @param origin remote address from which it was opened
 * @param program what opened it, as that says of itself
 * @param current whether it is the one that asks
 */
@Schema(name = "Session")
public record SessionView(
        String id,
        Instant createdAt,
        Instant lastSeenAt,
        Instant expiresAt,
        @Schema(examples = "192.0.2.7") String origin,
        @Schema(examples = "Firefox on Linux") String program,
        boolean current) {

    static SessionView of(Own own) {
        Session session = own.session();
        return new SessionView(
                session.id().toString(),
                session.createdAt(),
                session.lastSeenAt(),
                session.expiresAt(),
                session.device().origin(),
                session.device().program(),
                own.current());
    }
}
