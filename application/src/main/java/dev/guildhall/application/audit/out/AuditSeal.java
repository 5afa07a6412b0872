package dev.guildhall.application.audit.out;

import dev.guildhall.domain.audit.AuditKey;
import java.util.List;

/** Signs checkpoints with keys that are for nothing else. What one of them signed can be verified for good. */
public interface AuditSeal {

    /** The public half of the key to sign with now. */
    AuditKey current();

    /**
     * Signs a text's UTF-8 with ES256.
     *
     * @param key one that {@link #current} gave
     * @return both halves of the signature one after the other, base64url
     */
    String sign(AuditKey key, String text);

    /** Public halves of all keys that ever signed, newest first. */
    List<AuditKey> published();
}
