package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.crosstenant.RenewStatement.Renewed;
import dev.guildhall.adapter.out.jpa.tx.SqlFailures;
import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Claims through {@code crosstenant.claim_runs} and {@code crosstenant.renew_leases}. */
public final class SqlRunClaims implements RunClaims {

    /** How long to wait for the Journal's writers, who hold a run's row for the time of a commit. */
    private static final Duration BREATH = Duration.ofMillis(50);

    private final DataSource dataSource;
    private final AtomicReference<ClaimWindow> window = new AtomicReference<>(ClaimWindow.unknown(System.nanoTime()));

    /**
     * @param dataSource whose connections take part in no other transaction manager
     */
    public SqlRunClaims(DataSource dataSource) {
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
        List<Renewed> renewed = new ArrayList<>(renewFree(worker, held, lease));
        List<RunLease> left = without(held, renewed);
        if (!left.isEmpty()) {
            LockSupport.parkNanos(BREATH.toNanos());
            renewed.addAll(renewFree(worker, left, lease));
        }
        return new Beat(those(renewed, Renewed::cancelRequested), those(renewed, Renewed::news));
    }

    private List<Renewed> renewFree(String worker, List<RunLease> held, Duration lease) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            return RenewStatement.execute(connection, worker, held, lease);
        } catch (SQLException e) {
            throw SqlFailures.of(e);
        }
    }

    private static List<RunLease> without(List<RunLease> held, List<Renewed> renewed) {
        Set<RunId> done = renewed.stream().map(Renewed::run).collect(Collectors.toSet());
        return held.stream().filter(lease -> !done.contains(lease.run())).toList();
    }

    private static List<RunId> those(List<Renewed> renewed, Predicate<Renewed> wanted) {
        return renewed.stream().filter(wanted).map(Renewed::run).toList();
    }
}
