package dev.guildhall.domain.audit;

import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One link of a company's chain. Its text has nothing personal in it; that is in its details, which only their digest
 * ties to it, so that they can be erased and the chain still verifies.
 *
 * @param seq 1, 2, 3 … without gaps
 * @param previousHash of the entry before
 * @param canonical the one text that the hash is of
 * @param details the text whose digest the entry names; empty in entries of the first form, which hold all themselves
 * @param hash SHA-256 of {@code canonical} in lower-case hex
 */
public record AuditEntry(
        TenantId tenant,
        long seq,
        AuditNote note,
        String previousHash,
        String canonical,
        Optional<String> details,
        String hash) {

    /**
     * The entry behind the end of a chain.
     *
     * @param salt random, and never the same
     * @param digest SHA-256 of a text's UTF-8, in lower-case hex
     */
    public static AuditEntry behind(
            AuditHead head, TenantId tenant, AuditNote note, String salt, UnaryOperator<String> digest) {
        long seq = head.seq() + 1;
        String details = CanonicalEntry.details(note, salt);
        String canonical = CanonicalEntry.text(tenant, seq, note, digest.apply(details), head.hash());
        return new AuditEntry(tenant, seq, note, head.hash(), canonical, Optional.of(details), digest.apply(canonical));
    }

    /** The end of the chain when this is the last entry. */
    public AuditHead head() {
        return new AuditHead(seq, hash);
    }
}
