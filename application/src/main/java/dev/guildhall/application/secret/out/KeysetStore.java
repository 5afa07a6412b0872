package dev.guildhall.application.secret.out;

import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Keeps each tenant's wrapped keyset. Called inside a tenant transaction. */
public interface KeysetStore {

    /**
     * Adds the first keyset of a tenant.
     *
     * @return false when it has one already, which stays
     */
    boolean create(WrappedKeyset keyset);

    /** Finds the keyset of a tenant. */
    Optional<WrappedKeyset> find(TenantId tenant);

    /**
     * Finds the keyset of a tenant and locks it: nobody else exchanges it meanwhile. From here on the transaction waits for no
     * lock long, so that those who wait for a rotation do not keep all connections.
     *
     * @throws dev.guildhall.application.error.PortFailure that is retriable when another transaction keeps it for too long
     */
    Optional<WrappedKeyset> findForUpdate(TenantId tenant);

    /** Takes the only place for a rotation of a tenant until the transaction is over; false when it is taken. */
    boolean claimRotation(TenantId tenant);

    /** Exchanges the keyset of a tenant for a later form of the same one. */
    void replace(WrappedKeyset keyset);
}
