package dev.guildhall.domain.audit;

import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** The two texts of an entry. Their form is public: {@code docs/audit.md} describes it for other people's programs. */
final class CanonicalEntry {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private CanonicalEntry() {}

    /**
     * The entry itself, in which nothing is personal: who it was is an id that leads nowhere once its owner is erased.
     *
     * @param details digest of {@link #details}
     */
    static String text(TenantId tenant, long seq, AuditNote note, String details, String previousHash) {
        return CanonicalText.object(entry -> entry.text("action", note.action().name())
                .verbatim("actor", actor(note.actor()))
                .text("at", time(note.at()))
                .text("details", details)
                .verbatim(
                        "onBehalfOf",
                        note.onBehalfOf().map(CanonicalEntry::actor).orElse("null"))
                .text("previous", previousHash)
                .number("seq", seq)
                .verbatim(
                        "target",
                        CanonicalText.object(
                                target -> target.text("type", note.target().type())))
                .tenant(tenant));
    }

    /**
     * What may be personal.
     *
     * @param salt makes that its digest tells nothing to whoever guesses the rest
     */
    static String details(AuditNote note, String salt) {
        return CanonicalText.object(details -> details.verbatim(
                        "changes",
                        note.changes().stream().map(CanonicalEntry::change).collect(Collectors.joining(",", "[", "]")))
                .text("credential", note.credential())
                .text("origin", note.origin())
                .text("requestId", note.requestId())
                .text("salt", salt)
                .text("target", note.target().id()));
    }

    /** A time in UTC with six digits of fraction. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    private static String actor(AuditActor actor) {
        return CanonicalText.object(
                text -> text.text("id", actor.id()).text("kind", actor.kind().name()));
    }

    private static String change(AuditChange change) {
        return CanonicalText.object(text -> text.text("after", change.after())
                .text("before", change.before())
                .text("field", change.field()));
    }
}
