package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.fake.InMemoryMemberStore.Row;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Members' standing in memory. */
public final class InMemoryMembershipStore implements MembershipStore {

    private static final Table<TenantId, MemberId> OWNERS = new Table<>("tenant owners");
    private static final Keyset<Membership> OLDEST = Keyset.ascending(membership ->
            Keyset.key(membership.member().createdAt(), membership.member().id()));

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryMembershipStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void appoint(TenantId tenant, MemberId owner) {
        database.changeable(tenant, OWNERS).put(tenant, owner);
    }

    @Override
    public Optional<Membership> findOwner(TenantId tenant) {
        return Optional.ofNullable(database.rows(tenant, OWNERS).get(tenant)).flatMap(id -> find(tenant, id));
    }

    @Override
    public Optional<Membership> find(TenantId tenant, MemberId id) {
        return Optional.ofNullable(
                        database.rows(tenant, InMemoryMemberStore.MEMBERS).get(id))
                .filter(row -> !row.removed())
                .map(this::membership);
    }

    @Override
    public Optional<Membership> findForUpdate(TenantId tenant, MemberId id) {
        database.demandTransaction().demandWrites();
        return find(tenant, id);
    }

    @Override
    public Page<Membership> list(TenantId tenant, PageRequest page) {
        List<Membership> members = database.rows(tenant, InMemoryMemberStore.MEMBERS).values().stream()
                .filter(row -> !row.removed())
                .map(this::membership)
                .toList();
        return OLDEST.page(members, page);
    }

    @Override
    public boolean hasOperator(TenantId tenant) {
        return database.rows(tenant, InMemoryMemberStore.MEMBERS).values().stream()
                .anyMatch(row -> !row.removed() && row.member().role() == Role.OPERATOR);
    }

    private Membership membership(Row row) {
        Member member = row.member();
        boolean owner =
                member.id().equals(database.rows(member.tenant(), OWNERS).get(member.tenant()));
        Optional<Instant> signIn = database.rows(member.tenant(), InMemorySessionStore.SESSIONS).values().stream()
                .filter(session -> session.member().equals(member.id()))
                .map(Session::createdAt)
                .max(Comparator.naturalOrder());
        return new Membership(member, owner, signIn, row.revision());
    }

    @Override
    public void changeRole(TenantId tenant, MemberId id, Role role) {
        database.changeable(tenant, InMemoryMemberStore.MEMBERS)
                .computeIfPresent(id, (_, row) -> new Row(as(row.member(), role), row.removed(), row.revision() + 1));
    }

    private static Member as(Member member, Role role) {
        return new Member(member.tenant(), member.id(), member.email(), member.displayName(), role, member.createdAt());
    }

    @Override
    public void remove(TenantId tenant, MemberId id, Instant when) {
        database.changeable(tenant, InMemoryMemberStore.MEMBERS)
                .computeIfPresent(id, (_, row) -> new Row(row.member(), true, row.revision() + 1));
    }
}
