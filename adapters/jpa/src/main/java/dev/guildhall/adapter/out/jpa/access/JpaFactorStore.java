package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.FactorStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.MutationQuery;

/** Second factors in the table {@code second_factors}, their recovery codes in {@code recovery_codes}. */
public final class JpaFactorStore implements FactorStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(FactorRow.class, RecoveryCodeRow.class);

    private static final String OF_MEMBER = " where r.tenantId = :tenant and r.memberId = :member";

    private static final String LIST =
            "from FactorRow r where r.tenantId = :tenant and r.memberId > :after order by r.memberId";

    /** Before all members. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaFactorStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(SecondFactor factor) {
        transactions.session().insert(FactorRow.of(factor));
    }

    @Override
    public void update(SecondFactor factor) {
        mutation(
                        "update FactorRow r set r.confirmedAt = :confirmed, r.lastStep = :step",
                        factor.tenant(),
                        factor.member())
                .setParameter("confirmed", factor.confirmedAt().orElse(null), Instant.class)
                .setParameter("step", factor.lastStep())
                .executeUpdate();
    }

    @Override
    public void replaceSecret(TenantId tenant, MemberId member, String sealedSecret) {
        mutation("update FactorRow r set r.sealedSecret = :sealed", tenant, member)
                .setParameter("sealed", sealedSecret)
                .executeUpdate();
    }

    @Override
    public List<SecondFactor> list(TenantId tenant, Optional<MemberId> after, int limit) {
        return transactions
                .session()
                .createSelectionQuery(LIST, FactorRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("after", after.map(MemberId::value).orElse(NOBODY))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(FactorRow::toFactor)
                .toList();
    }

    @Override
    public Optional<SecondFactor> find(TenantId tenant, MemberId member) {
        FactorRow.Key key = new FactorRow.Key(tenant.value(), member.value());
        return Optional.ofNullable(transactions.session().get(FactorRow.class, key))
                .map(FactorRow::toFactor);
    }

    @Override
    public Optional<SecondFactor> findForUpdate(TenantId tenant, MemberId member) {
        transactions
                .session()
                .createNativeQuery(
                        "select member_id from second_factors where tenant_id = :tenant and member_id = :member"
                                + " for no key update",
                        Object.class)
                .setParameter("tenant", tenant.value())
                .setParameter("member", member.value())
                .getSingleResultOrNull();
        return find(tenant, member);
    }

    @Override
    public void delete(TenantId tenant, MemberId member) {
        mutation("delete from RecoveryCodeRow r", tenant, member).executeUpdate();
        mutation("delete from FactorRow r", tenant, member).executeUpdate();
    }

    @Override
    public void addRecoveryCodes(TenantId tenant, MemberId member, List<TokenHash> codes) {
        codes.forEach(code -> transactions.session().insert(RecoveryCodeRow.of(tenant, member, code)));
    }

    @Override
    public boolean takeRecoveryCode(TenantId tenant, MemberId member, TokenHash code) {
        return transactions
                        .session()
                        .createMutationQuery("delete from RecoveryCodeRow r" + OF_MEMBER + " and r.codeHash = :code")
                        .setParameter("tenant", tenant.value())
                        .setParameter("member", member.value())
                        .setParameter("code", code.value())
                        .executeUpdate()
                == 1;
    }

    @Override
    public int countRecoveryCodes(TenantId tenant, MemberId member) {
        return Math.toIntExact(transactions
                .session()
                .createSelectionQuery("select count(*) from RecoveryCodeRow r" + OF_MEMBER, Long.class)
                .setParameter("tenant", tenant.value())
                .setParameter("member", member.value())
                .getSingleResult());
    }

    private MutationQuery mutation(String query, TenantId tenant, MemberId member) {
        return transactions
                .session()
                .createMutationQuery(query + OF_MEMBER)
                .setParameter("tenant", tenant.value())
                .setParameter("member", member.value());
    }
}
