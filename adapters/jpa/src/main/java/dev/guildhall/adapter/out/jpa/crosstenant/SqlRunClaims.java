package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Claims through {@code crosstenant.claim_runs} and {@code crosstenant.renew_leases}. */
public final class SqlRunClaims implements RunClaims {

    private static final String CLAIM = "select tenant_id, run_id, fence, attempts, cancel_requested"
            + " from crosstenant.claim_runs(:worker, :max, make_interval(secs => :seconds))";
    private static final String RENEW = "select run_id, cancel_requested, news"
            + " from crosstenant.renew_leases(:worker, :runs, :fences, make_interval(secs => :seconds))";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlRunClaims(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<ClaimedRun> claim(String worker, int max, Duration lease) {
        return transactions.anywhere(session -> session
                .createNativeQuery(CLAIM, Tuple.class)
                .setParameter("worker", worker)
                .setParameter("max", max)
                .setParameter("seconds", seconds(lease))
                .getResultList()
                .stream()
                .map(SqlRunClaims::claimed)
                .toList());
    }

    @Override
    public Beat renew(String worker, List<RunLease> held, Duration lease) {
        List<Tuple> told = transactions.anywhere(session -> session.createNativeQuery(RENEW, Tuple.class)
                .setParameter("worker", worker)
                .setParameter(
                        "runs", held.stream().map(run -> run.run().value()).toArray(UUID[]::new))
                .setParameter("fences", held.stream().map(RunLease::fence).toArray(Long[]::new))
                .setParameter("seconds", seconds(lease))
                .getResultList());
        return new Beat(those(told, "cancel_requested"), those(told, "news"));
    }

    private static List<RunId> those(List<Tuple> rows, String flag) {
        return rows.stream()
                .filter(row -> row.get(flag, Boolean.class))
                .map(row -> new RunId(row.get("run_id", UUID.class)))
                .toList();
    }

    private static double seconds(Duration lease) {
        return lease.toMillis() / 1000.0;
    }

    private static ClaimedRun claimed(Tuple row) {
        return new ClaimedRun(
                new TenantId(row.get("tenant_id", UUID.class)),
                new RunId(row.get("run_id", UUID.class)),
                row.get("fence", Long.class),
                row.get("attempts", Integer.class),
                row.get("cancel_requested", Boolean.class));
    }
}
