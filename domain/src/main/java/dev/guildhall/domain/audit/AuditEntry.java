package dev.guildhall.domain.audit;

import dev.guildhall.domain.shared.TenantId;
import java.util.function.UnaryOperator;

/**
 * One link of a company's chain.
 *
 * @param seq 1, 2, 3 … without gaps
 * @param previousHash of the entry before
 * @param hash SHA-256 of {@link #canonical()} in lower-case hex
 */
public record AuditEntry(TenantId tenant, long seq, AuditNote note, String previousHash, String hash) {

    /**
     * The entry behind the end of a chain.
     *
     * @param digest SHA-256 of a text's UTF-8, in lower-case hex
     */
    public static AuditEntry behind(AuditHead head, TenantId tenant, AuditNote note, UnaryOperator<String> digest) {
        long seq = head.seq() + 1;
        String hash = digest.apply(CanonicalEntry.text(tenant, seq, note, head.hash()));
        return new AuditEntry(tenant, seq, note, head.hash(), hash);
    }

    /** The one text that the hash is of. */
    public String canonical() {
        return CanonicalEntry.text(tenant, seq, note, previousHash);
    }

    /** The end of the chain when this is the last entry. */
    public AuditHead head() {
        return new AuditHead(seq, hash);
    }
}
