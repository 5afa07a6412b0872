package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.adapter.out.jpa.tx.SqlFailures;
import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Claims through {@code crosstenant.claim_runs} and {@code crosstenant.renew_leases}. */
public final class SqlRunClaims implements RunClaims {

    private static final String RENEW = "select run_id, cancel_requested, news"
            + " from crosstenant.renew_leases(:worker, :runs, :fences, make_interval(secs => :seconds))";

    private final JpaTenantTransactions transactions;
    private final DataSource dataSource;
    private final AtomicReference<ClaimWindow> window = new AtomicReference<>(ClaimWindow.unknown(System.nanoTime()));

    /**
     * @param transactions whose connections renewals use
     * @param dataSource whose connections claims use, which are no part of any transaction
     */
    public SqlRunClaims(JpaTenantTransactions transactions, DataSource dataSource) {
        this.transactions = transactions;
        this.dataSource = dataSource;
    }

    @Override
    public List<ClaimedRun> claim(String worker, int max, Duration lease) {
        long now = System.nanoTime();
        ClaimWindow look = window.get().atLook(now);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            ClaimStatement.Result result =
                    ClaimStatement.execute(connection, worker, max, lease, look, look.margin(now));
            // Of two claims at once either result will do: what one of them knows does not become wrong.
            window.set(result.window());
            return result.runs();
        } catch (SQLException e) {
            throw SqlFailures.of(e);
        }
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
}
