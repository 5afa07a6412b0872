package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.PasswordResetStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links with which passwords are replaced in the table {@code password_resets}. */
public final class JpaPasswordResetStore implements PasswordResetStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(PasswordResetRow.class);

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaPasswordResetStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(PasswordReset reset) {
        transactions
                .session()
                .createMutationQuery(
                        "delete from PasswordResetRow r where r.tenantId = :tenant and r.expiresAt <= :now")
                .setParameter("tenant", reset.tenant().value())
                .setParameter("now", reset.createdAt())
                .executeUpdate();
        transactions.session().insert(PasswordResetRow.of(reset));
    }

    @Override
    public Optional<PasswordReset> take(TenantId tenant, TokenHash token, Instant now) {
        // Of two that show the same token at once only the one that deletes the row has it.
        return find(tenant, token, now).filter(reset -> forget(reset) == 1);
    }

    @Override
    public Optional<PasswordReset> find(TenantId tenant, TokenHash token, Instant now) {
        PasswordResetRow.Key key = new PasswordResetRow.Key(tenant.value(), token.value());
        return Optional.ofNullable(transactions.session().get(PasswordResetRow.class, key))
                .map(PasswordResetRow::toReset)
                .filter(reset -> now.isBefore(reset.expiresAt()));
    }

    private int forget(PasswordReset reset) {
        int taken = transactions
                .session()
                .createMutationQuery(
                        "delete from PasswordResetRow r where r.tenantId = :tenant and r.tokenHash = :token")
                .setParameter("tenant", reset.tenant().value())
                .setParameter("token", reset.token().value())
                .executeUpdate();
        deleteOf(reset.tenant(), reset.member());
        return taken;
    }

    @Override
    public void deleteOf(TenantId tenant, MemberId member) {
        transactions
                .session()
                .createMutationQuery(
                        "delete from PasswordResetRow r where r.tenantId = :tenant and r.memberId = :member")
                .setParameter("tenant", tenant.value())
                .setParameter("member", member.value())
                .executeUpdate();
    }
}
