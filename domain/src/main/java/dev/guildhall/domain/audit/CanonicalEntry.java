package dev.guildhall.domain.audit;

import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text that an entry's hash is of. Its form is public: {@code docs/audit.md} describes it for other people's programs. */
final class CanonicalEntry {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private CanonicalEntry() {}

    static String text(TenantId tenant, long seq, AuditNote note, String previousHash) {
        return CanonicalText.object(entry -> entry.text("action", note.action().name())
                .verbatim("actor", actor(note.actor()))
                .text("at", time(note.at()))
                .verbatim(
                        "changes",
                        note.changes().stream().map(CanonicalEntry::change).collect(Collectors.joining(",", "[", "]")))
                .text("credential", note.credential())
                .verbatim(
                        "onBehalfOf",
                        note.onBehalfOf().map(CanonicalEntry::actor).orElse("null"))
                .text("origin", note.origin())
                .text("previous", previousHash)
                .text("requestId", note.requestId())
                .number("seq", seq)
                .verbatim("target", target(note.target()))
                .tenant(tenant));
    }

    /** A time in UTC with six digits of fraction. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    private static String actor(AuditActor actor) {
        return CanonicalText.object(
                text -> text.text("id", actor.id()).text("kind", actor.kind().name()));
    }

    private static String target(AuditTarget target) {
        return CanonicalText.object(text -> text.text("id", target.id()).text("type", target.type()));
    }

    private static String change(AuditChange change) {
        return CanonicalText.object(text -> text.text("after", change.after())
                .text("before", change.before())
                .text("field", change.field()));
    }
}
