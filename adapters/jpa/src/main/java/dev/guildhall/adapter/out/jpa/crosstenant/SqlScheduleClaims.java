package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.crosstenant.ScheduleClaims;
import dev.guildhall.domain.schedule.DueSchedule;
import dev.guildhall.domain.shared.ScheduleId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Claims through {@code crosstenant.claim_schedules}. */
public final class SqlScheduleClaims implements ScheduleClaims {

    private static final String CLAIM = "select tenant_id, schedule_id"
            + " from crosstenant.claim_schedules(:now, :max, make_interval(secs => :seconds))";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlScheduleClaims(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<DueSchedule> claim(Instant now, int max, Duration lease) {
        return transactions.anywhere(session -> session
                .createNativeQuery(CLAIM, Tuple.class)
                .setParameter("now", now)
                .setParameter("max", max)
                .setParameter("seconds", lease.toMillis() / 1000.0)
                .getResultList()
                .stream()
                .map(SqlScheduleClaims::due)
                .toList());
    }

    private static DueSchedule due(Tuple row) {
        return new DueSchedule(
                new TenantId(row.get("tenant_id", UUID.class)), new ScheduleId(row.get("schedule_id", UUID.class)));
    }
}
