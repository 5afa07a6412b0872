package dev.guildhall.domain.audit;

import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a chain was at a time, signed. Whoever keeps one outside the database can tell later whether entries were taken from
 * the end or all of them were replaced: neither shows in the chain itself.
 *
 * @param seq number of the last entry, 1 or more
 * @param hash of the last entry
 * @param at when it was made, to the microsecond
 * @param key that it was signed with
 * @param signature ES256 over {@link #signedText}, both halves one after the other, base64url
 */
public record AuditCheckpoint(TenantId tenant, long seq, String hash, Instant at, AuditKey key, String signature) {

    /**
     * Makes one.
     *
     * @param sign gives the signature of a text
     */
    public static AuditCheckpoint of(
            TenantId tenant, AuditHead head, Instant at, AuditKey key, UnaryOperator<String> sign) {
        Instant rounded = at.truncatedTo(ChronoUnit.MICROS);
        String signature = sign.apply(signedText(tenant, head, Optional.empty(), rounded, key));
        return new AuditCheckpoint(tenant, head.seq(), head.hash(), rounded, key, signature);
    }

    /** The text that is signed. */
    public String signedText() {
        return signedText(tenant, new AuditHead(seq, hash), Optional.empty(), at, key);
    }

    /**
     * @param first number of the first entry that remains when the company is erased
     */
    static String signedText(TenantId tenant, AuditHead head, Optional<Long> first, Instant at, AuditKey key) {
        return CanonicalText.object(text -> {
            text.text("at", CanonicalEntry.time(at));
            first.ifPresent(seq -> text.number("first", seq));
            text.text("hash", head.hash())
                    .verbatim("key", key.canonical())
                    .number("seq", head.seq())
                    .tenant(tenant);
        });
    }
}
