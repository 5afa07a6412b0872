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
}
