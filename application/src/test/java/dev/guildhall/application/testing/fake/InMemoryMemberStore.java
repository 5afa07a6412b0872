package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.access.ServiceAccount;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Members in memory; {@link InMemoryMembershipStore} sees the same rows. */
public final class InMemoryMemberStore implements MemberStore {

    static final Table<MemberId, Row> MEMBERS = new Table<>("members");

    private final InMemoryDatabase database;

    /** A member and how it stands. */
    record Row(Member member, boolean removed, long revision) {}

    /** A store in this database. */
    public InMemoryMemberStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Member member) {
        database.insert(member.tenant(), MEMBERS, member.id(), new Row(member, false, 1));
    }

    @Override
    public Optional<Member> find(TenantId tenant, MemberId id) {
        return Optional.ofNullable(database.rows(tenant, MEMBERS).get(id))
                .filter(row -> !row.removed())
                .map(Row::member);
    }

    @Override
    public Optional<Principal> findPrincipal(TenantId tenant, MemberId id) {
        return find(tenant, id)
                .map(Principal::of)
                .or(() -> Optional.ofNullable(database.rows(tenant, InMemoryServiceAccountStore.ACCOUNTS)
                                .get(id))
                        .filter(account -> account.disabledAt().isEmpty())
                        .map(Principal::of));
    }

    @Override
    public Optional<String> findName(TenantId tenant, MemberId id) {
        return Optional.ofNullable(database.rows(tenant, MEMBERS).get(id))
                .map(row -> row.member().displayName())
                .or(() -> Optional.ofNullable(database.rows(tenant, InMemoryServiceAccountStore.ACCOUNTS)
                                .get(id))
                        .map(ServiceAccount::name));
    }
}
