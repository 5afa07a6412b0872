package dev.guildhall.application.apikey.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.ApiKeyId;

/** Ends an API key at once: one's own, or that of anybody for who may manage members. */
public interface RevokeApiKey {

    /**
     * Revokes. Revoking an ended key does nothing.
     *
     * @return false when the caller sees no such key
     */
    boolean revoke(CallContext context, ApiKeyId key);
}
