package dev.guildhall.adapter.in.faces.account;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.access.in.ListSessions.Own;
import dev.guildhall.domain.access.Session;

/** One of the reader's sessions. */
public record SessionRow(
        String id,
        String program,
        String origin,
        String opened,
        String openedAt,
        String seen,
        String seenAt,
        boolean current) {

    static SessionRow of(Own own) {
        Session session = own.session();
        return new SessionRow(
                session.id().toString(),
                session.device().program().isEmpty()
                        ? "Another program"
                        : session.device().program(),
                session.device().origin(),
                Show.time(session.createdAt()),
                session.createdAt().toString(),
                Show.time(session.lastSeenAt()),
                session.lastSeenAt().toString(),
                own.current());
    }
}
