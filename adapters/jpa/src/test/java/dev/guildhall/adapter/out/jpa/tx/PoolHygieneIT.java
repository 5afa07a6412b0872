package dev.guildhall.adapter.out.jpa.tx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.testing.Pooled;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.db.testing.Report;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads and tenants on very few connections, with failures of every kind in between: nothing may stay behind. */
class PoolHygieneIT {

    private static final int THREADS = 16;
    private static final int TENANTS = 5;
    private static final int CALLS = Integer.getInteger("storm.calls", 40);

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void calls_whenConnectionsAreScarce_shouldNeverSeeAnotherTenant(int connections) throws Exception {
        try (Pooled pooled = Pooled.of(connections)) {
            assertThat(storm(pooled, StormCaller.ALL_KINDS)).isEmpty();
            assertThat(Leaks.behind(pooled.pool(), connections)).isEmpty();
            Report.of("pool-" + connections)
                    .with("threads", THREADS)
                    .with("tenants", TENANTS)
                    .with("connections", connections)
                    .with("calls", THREADS * CALLS)
                    .with("leaks", 0)
                    .write();
        }
    }

    /** The control: the storm must see a tenant that stays behind on a connection. */
    @Test
    void storm_whenATenantStaysOnAConnection_shouldNotice() throws Exception {
        try (Pooled pooled = Pooled.of(1)) {
            Company company = Company.foundedIn(pooled.ports());
            try (Connection connection = pooled.pool().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select set_config('app.tenant_id', '" + company.id() + "', false)");
            }

            assertThat(Leaks.behind(pooled.pool(), 1)).isNotEmpty();
            assertThat(storm(pooled, StormCaller.WITHOUT_KILLING)).isNotEmpty();
        }
    }

    private static Queue<String> storm(Pooled pooled, int kinds) throws Exception {
        List<Company> companies = IntStream.range(0, TENANTS)
                .mapToObj(_ -> Company.foundedIn(pooled.ports()))
                .toList();
        Queue<String> violations = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                StormCaller caller = new StormCaller(pooled, companies, thread, kinds, violations);
                calls.add(threads.submit(() -> caller.call(CALLS)));
            }
            for (Future<Integer> call : calls) {
                assertThat(call.get()).as("failures of a thread").isPositive();
            }
        }
        return violations;
    }

    @Test
    void statement_whenNoTransactionIsOpen_shouldSeeNoRows() throws SQLException {
        try (Pooled pooled = Pooled.of(1)) {
            Company company = Company.foundedIn(pooled.ports());
            company.hire();

            assertThat(Leaks.behind(pooled.pool(), 1)).isEmpty();
            assertThat(Leaks.visibleRows(pooled.pool())).isZero();
        }
    }
}
