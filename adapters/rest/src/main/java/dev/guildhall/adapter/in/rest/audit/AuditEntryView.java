package dev.guildhall.adapter.in.rest.audit;

import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditNote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who did what.
 *
 * @param seq 1, 2, 3 … without gaps
 * @param onBehalfOf for whom, when the actor acted for somebody else
 * @param credential by what the actor had shown who it is; empty when by nothing
 * @param origin remote address
 * @param hash SHA-256 that links the entry to the next one
 */
@Schema(name = "AuditEntry")
public record AuditEntryView(
        long seq,
        Instant at,
        ActorView actor,
        Optional<ActorView> onBehalfOf,
        @Schema(examples = "EMPLOYEE_HIRED") String action,
        TargetView target,
        List<ChangeView> changes,
        String credential,
        String origin,
        String requestId,
        String hash) {

    static AuditEntryView of(AuditEntry entry, Map<String, String> names) {
        AuditNote note = entry.note();
        return new AuditEntryView(
                entry.seq(),
                note.at(),
                ActorView.of(note.actor(), names),
                note.onBehalfOf().map(actor -> ActorView.of(actor, names)),
                note.action().name(),
                new TargetView(note.target().type(), note.target().id()),
                note.changes().stream().map(ChangeView::of).toList(),
                note.credential(),
                note.origin(),
                note.requestId(),
                entry.hash());
    }

    /**
     * Who did it.
     *
     * @param name of a member who is still there
     */
    @Schema(name = "AuditActor")
    public record ActorView(@Schema(examples = "MEMBER") String kind, String id, Optional<String> name) {

        static ActorView of(AuditActor actor, Map<String, String> names) {
            return new ActorView(actor.kind().name(), actor.id(), Optional.ofNullable(names.get(actor.id())));
        }
    }

    /** What it was done to. */
    @Schema(name = "AuditTarget")
    public record TargetView(@Schema(examples = "employee") String type, String id) {}

    /** What is different since; empty texts stand for nothing. */
    @Schema(name = "AuditChange")
    public record ChangeView(String field, String before, String after) {

        static ChangeView of(AuditChange change) {
            return new ChangeView(change.field(), change.before(), change.after());
        }
    }
}
