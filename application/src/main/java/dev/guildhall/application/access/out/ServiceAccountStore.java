package dev.guildhall.application.access.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ServiceAccount;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Keeps service accounts. Called inside a tenant transaction. */
public interface ServiceAccountStore {

    /** Adds a service account. */
    void create(ServiceAccount account);

    /** Finds a service account, disabled or not. */
    Optional<ServiceAccount> find(TenantId tenant, MemberId id);

    /** Service accounts that are not disabled, newest first. */
    Page<ServiceAccount> list(TenantId tenant, PageRequest page);

    /**
     * How many are not disabled; counted so that two additions at once cannot both take the last place (locks the tenant's
     * row).
     */
    int countForAddition(TenantId tenant);

    /** Disables a service account; keeps the first time when it is disabled already. */
    void disable(TenantId tenant, MemberId id, Instant when);
}
