package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Members in memory. */
public final class InMemoryMemberStore implements MemberStore {

    private static final Table<MemberId, Member> MEMBERS = new Table<>("members");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryMemberStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Member member) {
        database.insert(member.tenant(), MEMBERS, member.id(), member);
    }

    @Override
    public Optional<Member> find(TenantId tenant, MemberId id) {
        return Optional.ofNullable(database.rows(tenant, MEMBERS).get(id));
    }
}
