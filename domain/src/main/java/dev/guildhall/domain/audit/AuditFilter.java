package dev.guildhall.domain.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are wanted; what is empty is no condition.
 *
 * @param actor id of who did it, or for whom it was done
 * @param from the first moment
 * @param to the first moment that is too late
 */
public record AuditFilter(
        Optional<String> actor, Optional<AuditAction> action, Optional<Instant> from, Optional<Instant> to) {

    /** All entries. */
    public static final AuditFilter NONE =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
