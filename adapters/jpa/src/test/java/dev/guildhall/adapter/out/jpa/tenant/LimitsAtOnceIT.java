package dev.guildhall.adapter.out.jpa.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.adapter.out.jpa.testing.TestPool;
import dev.guildhall.application.artifact.ArtifactPorts;
import dev.guildhall.application.artifact.ArtifactUseCases;
import dev.guildhall.application.run.RunStarter;
import dev.guildhall.application.run.RunStarter.NewRun;
import dev.guildhall.application.run.RunStarter.Start;
import dev.guildhall.application.tenant.Seats;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryRunSignals;
import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.tenant.PlanUse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes with pools of their own ask at the same time for the last places: exactly those are given. */
class LimitsAtOnceIT extends JpaPorts {

    private static final int TRIES_OF_EACH = 20;

    private final SequentialIds ids = SequentialIds.unique();
    private final Company company = Company.foundedIn(this);
    private final List<HikariDataSource> pools = new ArrayList<>();
    private final List<JpaAdapter> nodes = new ArrayList<>();

    @BeforeEach
    void openTwoNodes() {
        put("plan = 'FREE'");
        for (int i = 0; i < 2; i++) {
            HikariDataSource pool = TestPool.of(TestDatabase.shared(), 8);
            pools.add(pool);
            nodes.add(JpaAdapter.open(pool));
        }
    }

    @AfterEach
    void close() {
        nodes.forEach(JpaAdapter::close);
        pools.forEach(HikariDataSource::close);
    }

    private void put(String change) {
        TestDatabase.shared().execute("update tenants set " + change + " where tenant_id = '" + company.id() + "'");
    }

    /** How many of many tries at once on both nodes got through. */
    private long admitted(Predicate<JpaAdapter> attempt) throws Exception {
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < TRIES_OF_EACH; i++) {
            nodes.forEach(node -> tries.add(() -> attempt.test(node)));
        }
        long admitted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<Boolean> result : threads.invokeAll(tries)) {
                admitted += result.get() ? 1 : 0;
            }
        }
        return admitted;
    }

    private static TenantPlans plansOf(JpaAdapter node) {
        return new TenantPlans(node.tenants(), node.plans().catalog());
    }

    @Test
    void start_whenSevenRunsOfTheMonthAreLeft_shouldStartSeven() throws Exception {
        Employee employee = company.hire();
        LocalDate month =
                LocalDate.ofInstant(company.clock().instant(), ZoneOffset.UTC).withDayOfMonth(1);
        TestDatabase.shared().execute("insert into run_counts values ('" + company.id() + "', '" + month + "', 1993)");

        long admitted = admitted(node -> {
            RunStarter starter = new RunStarter(
                    node.transactions(),
                    plansOf(node),
                    node.runs(),
                    node.runQueue(),
                    node.plans().runCounts(),
                    new InMemoryRunSignals(),
                    company.clock(),
                    ids);
            return node.transactions().write(company.id(), () -> starter.start(run(employee))) instanceof Start.Started;
        });

        assertThat(admitted).isEqualTo(7);
        assertThat(use().monthlyRuns()).isEqualTo(2_000);
        assertThat(use().queuedRuns()).isEqualTo(7);
    }

    private NewRun run(Employee employee) {
        return new NewRun(
                company.id(),
                RunKind.CHAT,
                Priority.MEDIUM,
                employee.id(),
                Optional.empty(),
                Optional.empty(),
                0,
                company.admin().id(),
                "Go.");
    }

    @Test
    void join_whenFourSeatsAreLeft_shouldSeatFour() throws Exception {
        long admitted = admitted(node -> {
            Seats seats = new Seats(plansOf(node), node.plans().meter());
            return node.transactions()
                    .write(
                            company.id(),
                            () -> seats.refuseAcceptance(
                                                    company.id(),
                                                    company.clock().instant())
                                            .isEmpty()
                                    && join(node));
        });

        assertThat(admitted).isEqualTo(4);
        assertThat(use().members()).isEqualTo(5);
    }

    private boolean join(JpaAdapter node) {
        node.members().create(company.make().admin(company.id()));
        return true;
    }

    @Test
    void create_whenThreeFilesFit_shouldKeepThree() throws Exception {
        Run run = company.newRun();
        company.run(() -> adapter().artifacts().create(company.work().artifact(run, "x")));
        TestDatabase.shared()
                .execute("update artifacts set size = 1073741824 - 39 where tenant_id = '" + company.id() + "'");

        long admitted = admitted(node -> {
            PlatformTool tool = new ArtifactUseCases(new ArtifactPorts(
                            node.transactions(), node.artifacts(), plansOf(node), company.clock(), ids))
                    .tools()
                    .getFirst();
            Map<String, String> file = Map.of("name", "a.txt", "mediaType", "text/plain", "content", "ten bytes.");
            return !node.transactions()
                    .write(company.id(), () -> tool.use(run, file))
                    .isError();
        });

        assertThat(admitted).isEqualTo(3);
        assertThat(use().storageBytes()).isEqualTo((1L << 30) - 9);
    }

    private PlanUse use() {
        return company.read(() ->
                adapter().plans().meter().measure(company.id(), company.clock().instant()));
    }
}
