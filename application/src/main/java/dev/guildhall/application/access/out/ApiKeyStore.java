package dev.guildhall.application.access.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Keeps API keys with digests of their secrets. Called inside a tenant transaction. */
public interface ApiKeyStore {

    /** Adds a key with the digest of its secret. */
    void create(ApiKey key, TokenHash secret);

    /** Finds a key, whatever has become of it. */
    Optional<ApiKey> find(TenantId tenant, ApiKeyId id);

    /** Finds a key and keeps others from changing it until this transaction is over. */
    Optional<ApiKey> findForUpdate(TenantId tenant, ApiKeyId id);

    /** Finds the key that a secret belongs to: its present one, or the one before the last rotation. */
    Optional<Shown> findBySecret(TenantId tenant, TokenHash secret);

    /**
     * Keys that have not been revoked, newest first.
     *
     * @param owner whose; empty for those of all
     */
    Page<ApiKey> list(TenantId tenant, Optional<MemberId> owner, PageRequest page);

    /**
     * How many keys of an owner are live; counted so that two additions at once cannot both take the last place (locks the
     * tenant's row).
     */
    int countForAddition(TenantId tenant, MemberId owner, Instant now);

    /** Replaces the secret of a key; the present one becomes the former. */
    void replaceSecret(ApiKey rotated, TokenHash secret);

    /** Notes a use, at most one in {@link ApiKey#USE_PRECISION}; gives up when somebody else has the key locked. */
    void markUsed(TenantId tenant, ApiKeyId id, Instant when);

    /** Ends a key; keeps the first time when it has ended already. */
    void revoke(TenantId tenant, ApiKeyId id, Instant when);

    /** Ends all keys of an owner. */
    void revokeAll(TenantId tenant, MemberId owner, Instant when);

    /**
     * A key that somebody shows the secret of.
     *
     * @param former whether it is the secret before the last rotation
     */
    record Shown(ApiKey key, boolean former) {

        /** Whether that is good enough. */
        public boolean isGoodAt(Instant now) {
            return former ? key.acceptsFormerAt(now) : key.isLiveAt(now);
        }
    }
}
