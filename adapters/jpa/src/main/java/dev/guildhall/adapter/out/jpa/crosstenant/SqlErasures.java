package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Erasures through the functions of schema {@code crosstenant}. */
public final class SqlErasures implements Erasures {

    private static final String CLAIM =
            "select tenant_id from crosstenant.claim_erasures(:now, :max, make_interval(secs => :seconds))";
    private static final String ERASE = "select crosstenant.erase_own_tenant(:end)";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlErasures(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<TenantId> claim(Instant now, int max, Duration lease) {
        return transactions.anywhere(session -> session
                .createNativeQuery(CLAIM, UUID.class)
                .setParameter("now", now)
                .setParameter("max", max)
                .setParameter("seconds", lease.toMillis() / 1000.0)
                .getResultList()
                .stream()
                .map(TenantId::new)
                .toList());
    }

    @Override
    public boolean erase(TenantId tenant, String auditEnd) {
        return transactions
                .sessionOf(tenant)
                .createNativeQuery(ERASE, Boolean.class)
                .setParameter("end", auditEnd)
                .getSingleResult();
    }
}
