package dev.guildhall.domain.audit;

import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The lines of a file that holds a whole chain, for others to check. Its form is public: see {@code docs/audit.md}. */
public final class AuditBundle {

    private static final String FORMAT = "guildhall-audit";
    private static final int VERSION = 2;
    private static final String CHECKPOINT = "checkpoint";
    private static final String SIGNATURE = "signature";

    private AuditBundle() {}

    /** The first line. */
    public static String header(TenantId tenant, Instant at) {
        return CanonicalText.object(line -> line.text("exportedAt", CanonicalEntry.time(at))
                .text("format", FORMAT)
                .tenant(tenant)
                .number("version", VERSION));
    }

    /**
     * The first line of what remains of an erased company's log.
     *
     * @param first number of the first entry in it
     */
    public static String remainingHeader(TenantId tenant, Instant at, long first) {
        return CanonicalText.object(line -> line.text("exportedAt", CanonicalEntry.time(at))
                .number("first", first)
                .text("format", FORMAT)
                .tenant(tenant)
                .number("version", VERSION));
    }

    /**
     * The line of an entry.
     *
     * @param canonical the text that its hash is of
     * @param details of an entry that has them beside it, and has them still
     */
    public static String entry(String canonical, Optional<String> details, String hash) {
        return CanonicalText.object(line -> {
            details.ifPresent(text -> line.verbatim("details", text));
            line.verbatim("entry", canonical).text("hash", hash);
        });
    }

    /**
     * The line of the last checkpoint of all, which says too where what remains of the log begins: whoever cuts its beginning
     * off would have to sign that.
     *
     * @param head the end of the log
     * @param first number of the first entry that remains
     * @param at to the microsecond
     * @param sign gives the signature of a text with the key
     */
    public static String lastCheckpoint(
            TenantId tenant, AuditHead head, long first, Instant at, AuditKey key, UnaryOperator<String> sign) {
        String text = AuditCheckpoint.signedText(tenant, head, Optional.of(first), at, key);
        return CanonicalText.object(line -> line.verbatim(CHECKPOINT, text).text(SIGNATURE, sign.apply(text)));
    }

    /** The line of a checkpoint, which is the last one of a file, and a file of its own where one is kept. */
    public static String checkpoint(AuditCheckpoint checkpoint) {
        return CanonicalText.object(
                line -> line.verbatim(CHECKPOINT, checkpoint.signedText()).text(SIGNATURE, checkpoint.signature()));
    }
}
