package dev.guildhall.application.access.out;

import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps second factors and the digests of their recovery codes. Called inside a tenant transaction. */
public interface FactorStore {

    /** Adds the second factor of a member that has none. */
    void create(SecondFactor factor);

    /** Writes what changes of a second factor when a code is accepted. */
    void update(SecondFactor factor);

    /**
     * Exchanges what a second factor's codes are computed from for the same, sealed anew; nothing happens when the member has
     * none.
     */
    void replaceSecret(TenantId tenant, MemberId member, String sealedSecret);

    /**
     * Second factors of a tenant, ordered by member.
     *
     * @param after those of members behind this one only
     * @param limit most of them
     */
    List<SecondFactor> list(TenantId tenant, Optional<MemberId> after, int limit);

    /** Finds a member's second factor. */
    Optional<SecondFactor> find(TenantId tenant, MemberId member);

    /** Finds it and keeps others from it until this transaction is over, so that no code is accepted twice at once. */
    Optional<SecondFactor> findForUpdate(TenantId tenant, MemberId member);

    /** Forgets a member's second factor and its recovery codes; nothing happens when there is none. */
    void delete(TenantId tenant, MemberId member);

    /** Adds recovery codes to a second factor. */
    void addRecoveryCodes(TenantId tenant, MemberId member, List<TokenHash> codes);

    /**
     * Uses a recovery code up.
     *
     * @return false when the member has no such code, or not any more
     */
    boolean takeRecoveryCode(TenantId tenant, MemberId member, TokenHash code);

    /** How many recovery codes are left. */
    int countRecoveryCodes(TenantId tenant, MemberId member);
}
