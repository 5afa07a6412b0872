package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** Members in the table {@code members}. */
public final class JpaMemberStore implements MemberStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(MemberRow.class);

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaMemberStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(Member member) {
        transactions.session().insert(MemberRow.of(member));
    }

    @Override
    public Optional<Member> find(TenantId tenant, MemberId id) {
        return Optional.ofNullable(transactions.session().get(MemberRow.class, TenantKey.of(tenant, id.value())))
                .filter(MemberRow::isMember)
                .map(MemberRow::toMember);
    }

    @Override
    public Optional<Principal> findPrincipal(TenantId tenant, MemberId id) {
        return Optional.ofNullable(transactions.session().get(MemberRow.class, TenantKey.of(tenant, id.value())))
                .filter(row -> row.removedAt == null)
                .map(MemberRow::toPrincipal);
    }

    @Override
    public Optional<String> findName(TenantId tenant, MemberId id) {
        return Optional.ofNullable(transactions.session().get(MemberRow.class, TenantKey.of(tenant, id.value())))
                .map(row -> row.displayName);
    }
}
