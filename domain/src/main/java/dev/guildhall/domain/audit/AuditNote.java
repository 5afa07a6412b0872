package dev.guildhall.domain.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What an entry says, before it has its place in the chain.
 *
 * @param at when, to the microsecond
 * @param onBehalfOf for whom, when the actor acted for somebody else
 * @param changes what is different since, at most {@value #MAX_CHANGES}
 * @param credential by what the actor had shown who it is: {@code session:} or {@code key:} and its id; else empty
 * @param origin from where: the remote address, or the name of the worker
 * @param requestId correlates with logs
 */
public record AuditNote(
        Instant at,
        AuditActor actor,
        Optional<AuditActor> onBehalfOf,
        AuditAction action,
        AuditTarget target,
        List<AuditChange> changes,
        String credential,
        String origin,
        String requestId) {

    /** Most changes of one entry. */
    public static final int MAX_CHANGES = 20;

    private static final int MAX_TEXT = 200;

    /**
     * Makes all texts storable.
     *
     * @throws IllegalArgumentException when there are too many changes
     */
    public AuditNote {
        if (changes.size() > MAX_CHANGES) {
            throw new IllegalArgumentException("more than " + MAX_CHANGES + " changes");
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
        changes = List.copyOf(changes);
        credential = AuditText.of(credential, MAX_TEXT);
        origin = AuditText.of(origin, MAX_TEXT);
        requestId = AuditText.of(requestId, MAX_TEXT);
    }
}
