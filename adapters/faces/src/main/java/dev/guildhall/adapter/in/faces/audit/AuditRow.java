package dev.guildhall.adapter.in.faces.audit;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.audit.in.ListAudit;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditNote;
import java.util.List;

/**
 * An entry of the audit log.
 *
 * @param onBehalfOf for whom; empty when for itself
 * @param href where the thing can be seen; empty when nowhere
 * @param instant when, for scripts
 */
public record AuditRow(
        long seq,
        String action,
        String actor,
        String actorId,
        String onBehalfOf,
        String target,
        String targetId,
        String href,
        List<AuditChange> changes,
        String credential,
        String origin,
        String requestId,
        String hash,
        String at,
        String instant) {

    static AuditRow of(AuditEntry entry, ListAudit.View view, String reader) {
        AuditNote note = entry.note();
        AuditActor actor = note.actor();
        return new AuditRow(
                entry.seq(),
                Show.word(note.action()),
                ActorName.of(actor, view.names(), reader),
                actor.id(),
                note.onBehalfOf()
                        .map(other -> ActorName.of(other, view.names(), reader))
                        .orElse(""),
                note.target().type(),
                note.target().id(),
                href(note),
                note.changes(),
                note.credential(),
                note.origin(),
                note.requestId(),
                entry.hash(),
                Show.time(note.at()),
                note.at().toString());
    }

    private static String href(AuditNote note) {
        return switch (note.target().type()) {
            case "employee" -> "/app/employee?id=" + note.target().id();
            case "run" -> "/app/run?id=" + note.target().id();
            default -> "";
        };
    }
}
