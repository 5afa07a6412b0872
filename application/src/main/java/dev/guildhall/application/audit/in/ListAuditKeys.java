package dev.guildhall.application.audit.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.audit.AuditKey;
import java.util.List;

/** Publishes what checkpoints are verified with. */
public interface ListAuditKeys {

    /**
     * All keys that ever signed a checkpoint, newest first.
     *
     * @param context unused; the keys are for everybody
     */
    List<Published> list(SystemContext context);

    /**
     * A key.
     *
     * @param id its thumbprint (RFC 7638): SHA-256 of its canonical form in lower-case hex
     */
    record Published(String id, AuditKey key) {}
}
