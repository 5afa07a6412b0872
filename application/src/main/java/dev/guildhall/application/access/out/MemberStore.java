package dev.guildhall.application.access.out;

import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Keeps members. Called inside a tenant transaction. */
public interface MemberStore {

    /** Adds a new member. */
    void create(Member member);

    /** Finds a member who has not been removed. */
    Optional<Member> find(TenantId tenant, MemberId id);

    /** Finds a member who has not been removed, or a service account that is not disabled. */
    Optional<Principal> findPrincipal(TenantId tenant, MemberId id);

    /** The name of a member or service account, removed or not: whoever acted once is named for good. */
    Optional<String> findName(TenantId tenant, MemberId id);
}
