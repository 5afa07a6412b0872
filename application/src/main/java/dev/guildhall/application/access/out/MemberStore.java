package dev.guildhall.application.access.out;

import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Keeps members. Called inside a tenant transaction. */
public interface MemberStore {

    /** Adds a new member. */
    void create(Member member);

    /** Finds a member. */
    Optional<Member> find(TenantId tenant, MemberId id);
}
