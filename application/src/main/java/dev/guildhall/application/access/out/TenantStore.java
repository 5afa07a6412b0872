package dev.guildhall.application.access.out;

import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Tenant;
import java.util.Optional;

/** Keeps tenants. Called inside a transaction of the tenant itself. */
public interface TenantStore {

    /** Adds a new tenant. */
    void create(Tenant tenant);

    /** Finds the tenant whose transaction this is. */
    Optional<Tenant> find(TenantId tenant);

    /** Like {@link #find}, and keeps others from changing it, and what is counted under its lock, until this transaction is over. */
    Optional<Tenant> findForUpdate(TenantId tenant);

    /**
     * Changes the company's description and its plan.
     *
     * @return false when it is not the next revision of what is stored; then nothing is changed
     */
    boolean update(Tenant changed);
}
