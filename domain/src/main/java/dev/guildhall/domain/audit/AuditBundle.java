package dev.guildhall.domain.audit;

import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;

/** The lines of a file that holds a whole chain, for others to check. Its form is public: see {@code docs/audit.md}. */
public final class AuditBundle {

    private static final int VERSION = 1;

    private AuditBundle() {}

    /** The first line. */
    public static String header(TenantId tenant, Instant at) {
        return CanonicalText.object(line -> line.text("exportedAt", CanonicalEntry.time(at))
                .text("format", "guildhall-audit")
                .tenant(tenant)
                .number("version", VERSION));
    }

    /**
     * The line of an entry.
     *
     * @param canonical the text that its hash is of
     */
    public static String entry(String canonical, String hash) {
        return CanonicalText.object(line -> line.verbatim("entry", canonical).text("hash", hash));
    }

    /** The line of a checkpoint, which is the last one of a file, and a file of its own where one is kept. */
    public static String checkpoint(AuditCheckpoint checkpoint) {
        return CanonicalText.object(
                line -> line.verbatim("checkpoint", checkpoint.signedText()).text("signature", checkpoint.signature()));
    }
}
