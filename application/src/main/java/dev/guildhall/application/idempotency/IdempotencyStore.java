package dev.guildhall.application.idempotency;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;
import java.util.UUID;

/** Remembers which request made which thing. Kept at least 35 days. Called inside a write transaction. */
public interface IdempotencyStore {

    /**
     * Takes a key for a new request. When two requests take the same key at once, the second waits for the first to
     * commit or roll back.
     *
     * @param operation what is asked, for example {@code hire}
     * @param request full text of the request; only a digest is stored
     * @param result identifier of what the request is about to make
     * @return what the key was taken for before, or empty when it is now ours
     */
    Optional<Earlier> claim(
            TenantId tenant, MemberId member, IdempotencyKey key, String operation, String request, UUID result);

    /**
     * An earlier use of a key.
     *
     * @param sameRequest whether operation and request text were the same
     * @param result what that request made
     */
    record Earlier(boolean sameRequest, UUID result) {}
}
