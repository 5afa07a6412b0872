package dev.guildhall.adapter.out.jpa.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.adapter.out.jpa.testing.Pooled;
import dev.guildhall.application.run.RunStarter;
import dev.guildhall.application.run.RunStarter.NewRun;
import dev.guildhall.application.run.RunStarter.Start;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryRunSignals;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.tenant.Month;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The runs of a month, when many ask for the last ones at once on two nodes. */
class MonthOfRunsIT extends JpaPorts {

    private static final int AT_ONCE = 50;
    private static final int LEFT = 20;
    private static final Duration HEAD_START = Duration.ofMillis(300);

    private final Company company = Company.foundedIn(this);
    private final Employee employee = company.hire();

    private static RunStarter starter(JpaAdapter adapter, Company company) {
        return new RunStarter(
                adapter.transactions(),
                plans(adapter),
                adapter.runs(),
                adapter.runQueue(),
                adapter.plans().runCounts(),
                new InMemoryRunSignals(),
                company.clock(),
                SequentialIds.unique());
    }

    private static TenantPlans plans(JpaAdapter adapter) {
        return new TenantPlans(adapter.tenants(), adapter.plans().catalog());
    }

    /** As if so many runs were asked for in this month. */
    private void use(int runs) {
        company.run(() -> adapter()
                .plans()
                .runCounts()
                .add(company.id(), Month.of(company.clock().instant()), 1));
        TestDatabase.shared()
                .execute("update run_counts set runs = %d where tenant_id = '%s'".formatted(runs, company.id()));
    }

    private Start start(JpaAdapter adapter) {
        NewRun wanted = new NewRun(
                company.id(),
                RunKind.CHAT,
                Priority.MEDIUM,
                employee.id(),
                Optional.empty(),
                Optional.empty(),
                0,
                company.admin().id(),
                "work");
        return adapter.transactions()
                .write(company.id(), () -> starter(adapter, company).start(wanted));
    }

    @Test
    void start_whenManyAskAtOnceOnTwoNodes_shouldLetExactlyAsManyThroughAsAreLeft() throws Exception {
        int most = company.read(() -> plans(adapter()).limitsOf(company.id())).monthlyRuns();
        use(most - LEFT);
        List<Future<Start>> starts = new ArrayList<>();
        try (Pooled one = Pooled.of(10);
                Pooled other = Pooled.of(10);
                ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                JpaAdapter node = i % 2 == 0 ? one.adapter() : other.adapter();
                starts.add(threads.submit(() -> start(node)));
            }
            long started = 0;
            for (Future<Start> start : starts) {
                started += start.get() instanceof Start.Started ? 1 : 0;
            }
            assertThat(started).isEqualTo(LEFT);
        }
    }

    @Test
    void start_whileThePlanBecomesASmallerOne_shouldWaitAndHoldToThat() {
        use(10_000);

        CompletableFuture<Start> start = company.write(() -> {
            Tenant tenant = tenants().findForUpdate(company.id()).orElseThrow();
            CompletableFuture<Start> rival = CompletableFuture.supplyAsync(() -> start(adapter()));
            LockSupport.parkNanos(HEAD_START.toNanos());
            tenants().update(tenant.on(adapter().plans().catalog().find(SubscriptionPlan.FREE, 1)));
            return rival;
        });

        assertThat(start.orTimeout(20, TimeUnit.SECONDS).join()).isInstanceOf(Start.MonthUsedUp.class);
    }
}
