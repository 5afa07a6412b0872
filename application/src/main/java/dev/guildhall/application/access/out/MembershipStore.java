package dev.guildhall.application.access.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Keeps how members stand in their tenant. Called inside a tenant transaction. */
public interface MembershipStore {

    /** Makes a member the owner, instead of whoever is. */
    void appoint(TenantId tenant, MemberId owner);

    /** Finds the owner; empty of a tenant that has none. */
    Optional<Membership> findOwner(TenantId tenant);

    /** Finds a member who has not been removed. */
    Optional<Membership> find(TenantId tenant, MemberId id);

    /**
     * Finds a member who has not been removed, and keeps others from changing anybody's standing until this transaction is
     * over (locks the tenant's row).
     */
    Optional<Membership> findForUpdate(TenantId tenant, MemberId id);

    /** Members who have not been removed, in the order in which they came. */
    Page<Membership> list(TenantId tenant, PageRequest page);

    /** Whether a member who has not been removed is an operator of the platform. */
    boolean hasOperator(TenantId tenant);

    /** Gives a member another role, and counts the change. */
    void changeRole(TenantId tenant, MemberId id, Role role);

    /** Removes a member. What the member did stays, with the name. */
    void remove(TenantId tenant, MemberId id, Instant when);
}
