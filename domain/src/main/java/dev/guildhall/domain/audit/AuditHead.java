package dev.guildhall.domain.audit;

/**
 * Where a company's chain ends.
 *
 * @param seq number of the last entry; 0 when there is none
 * @param hash of the last entry, SHA-256 in lower-case hex; {@link #NOTHING} when there is none
 */
public record AuditHead(long seq, String hash) {

    /** What the first entry has as hash of the one before it. */
    public static final String NOTHING = "0".repeat(64);

    /** The end of a chain without entries. */
    public static final AuditHead START = new AuditHead(0, NOTHING);
}
