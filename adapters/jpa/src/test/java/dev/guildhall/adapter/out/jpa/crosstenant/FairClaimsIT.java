package dev.guildhall.adapter.out.jpa.crosstenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.adapter.out.jpa.testing.TestCatalog;
import dev.guildhall.adapter.out.jpa.testing.TestPool;
import dev.guildhall.application.run.out.RunQueue.Entry;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.contract.QueuePorts;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes next, in a database where nobody else has work. */
class FairClaimsIT {

    private static final String WORKER = "worker";

    private static TestDatabase database;
    private static HikariDataSource pool;

    private JpaAdapter adapter;
    private QueuePorts ports;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.migrated();
        TestCatalog.add(database.owner(), Listings.marketingManager());
        pool = TestPool.of(database, 10);
    }

    @AfterAll
    static void closePool() {
        pool.close();
    }

    @BeforeEach
    void open() {
        database.execute("truncate run_queue");
        adapter = JpaAdapter.open(pool);
        ports = new JpaQueuePorts(adapter);
    }

    @AfterEach
    void close() {
        adapter.close();
    }

    private Company company(SubscriptionPlan plan) {
        Company company = Company.foundedIn(ports);
        database.execute("update tenants set plan = '" + plan + "' where tenant_id = '" + company.id() + "'");
        return company;
    }

    /** Puts many copies of a run in the queue, added so long ago. */
    private void flood(Company company, int runs, Priority priority, String age) {
        Run like = company.newRun();
        database.execute("""
                with copies as (
                    insert into runs (tenant_id, id, kind, employee_id, conversation_id, depth, requested_by, input,
                        status, cost_micros, created_at)
                    select tenant_id, gen_random_uuid(), kind, employee_id, conversation_id, depth, requested_by, input,
                        status, cost_micros, created_at
                    from runs, generate_series(1, %d)
                    where id = '%s'
                    returning tenant_id, id)
                insert into run_queue (tenant_id, run_id, state, priority, lane, plan, plan_version, enqueued_at,
                    available_at, due_at)
                select c.tenant_id, c.id, 'READY', %d, %d, t.plan, t.plan_version, x.at, x.at, x.at
                from copies c join tenants t on t.tenant_id = c.tenant_id,
                    lateral (select clock_timestamp() - interval '%s' as at) x
                """.formatted(runs, like.id(), priority.level(), priority.level(), age));
    }

    private RunId add(Company company, Priority priority) {
        Run run = company.newRun();
        company.run(() -> ports.queue()
                .add(company.id(), run.id(), Entry.of(ports.databaseClock().instant(), priority)));
        return run.id();
    }

    private List<ClaimedRun> claim(int max) {
        return ports.claims().claim(WORKER, max, QueuePorts.LONG);
    }

    private List<ClaimedRun> claimAll() {
        List<ClaimedRun> all = new ArrayList<>();
        List<ClaimedRun> some;
        do {
            some = claim(50);
            all.addAll(some);
        } while (!some.isEmpty());
        return all;
    }

    private static Map<TenantId, Long> perTenant(List<ClaimedRun> claimed) {
        return claimed.stream()
                .map(ClaimedRun::tenant)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void claim_whenATenantFloods_shouldServeTheOtherAtOnce() {
        Company flooding = company(SubscriptionPlan.ENTERPRISE);
        Company quiet = company(SubscriptionPlan.FREE);
        flood(flooding, 5_000, Priority.URGENT, "1 hour");
        claim(50);

        RunId single = add(quiet, Priority.LOW);

        assertThat(claim(4)).extracting(ClaimedRun::run).contains(single);
    }

    @Test
    void claim_whenOneIsUrgent_shouldPutItBeforeAHundredThousandLowOnes() {
        Company company = company(SubscriptionPlan.ENTERPRISE);
        flood(company, 100_000, Priority.LOW, "1 minute");

        RunId urgent = add(company, Priority.URGENT);

        assertThat(claim(1)).extracting(ClaimedRun::run).containsExactly(urgent);
    }

    @Test
    void claim_whenALowOneHasWaitedLongerThanItsHandicap_shouldPutItBeforeAnUrgentOne() {
        Company company = company(SubscriptionPlan.FREE);
        flood(company, 1, Priority.LOW, "11 minutes");

        RunId urgent = add(company, Priority.URGENT);

        assertThat(claim(1)).extracting(ClaimedRun::run).doesNotContain(urgent);
    }

    @Test
    void claim_whenPlacesAreShort_shouldShareThemByWeight() {
        Company free = company(SubscriptionPlan.FREE);
        Company pro = company(SubscriptionPlan.PRO);
        Company enterprise = company(SubscriptionPlan.ENTERPRISE);
        for (Company each : List.of(free, pro, enterprise)) {
            flood(each, 200, Priority.MEDIUM, "1 second");
        }

        List<ClaimedRun> claimed = new ArrayList<>();
        while (claimed.size() < 28) {
            claimed.addAll(claim(28 - claimed.size()));
        }

        assertThat(perTenant(claimed))
                .containsEntry(free.id(), 2L)
                .containsEntry(pro.id(), 6L)
                .containsEntry(enterprise.id(), 20L);
    }

    @Test
    void claim_whenEightClaimAtOnce_shouldGiveNoTenantMoreThanItsPlanAllows() throws Exception {
        Map<TenantId, Long> allowed =
                List.of(SubscriptionPlan.FREE, SubscriptionPlan.PRO, SubscriptionPlan.ENTERPRISE).stream()
                        .collect(Collectors.toMap(
                                plan -> {
                                    Company company = company(plan);
                                    flood(company, 300, Priority.MEDIUM, "1 second");
                                    return company.id();
                                },
                                plan -> (long) Plans.limits(plan).engines().concurrency()));

        List<ClaimedRun> claimed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<List<ClaimedRun>>> workers = Collections.nCopies(8, this::claimAll);
            for (Future<List<ClaimedRun>> worker : threads.invokeAll(workers)) {
                claimed.addAll(worker.get());
            }
        }

        assertThat(perTenant(claimed)).isEqualTo(allowed);
        assertThat(claimed.stream().map(ClaimedRun::run).distinct()).hasSameSizeAs(claimed);
    }

    @Test
    void claim_whenManyTenantsAreStarvedByLargeShares_shouldServeThemAfterAWhile() {
        Company starved = company(SubscriptionPlan.FREE);
        flood(starved, 1, Priority.MEDIUM, "1 minute");
        for (int i = 0; i < 5; i++) {
            flood(company(SubscriptionPlan.ENTERPRISE), 10, Priority.MEDIUM, "1 second");
        }

        assertThat(perTenant(claim(5))).containsKey(starved.id());
    }

    /** What becomes visible long after its time is found by the look that reads everything. */
    @Test
    void claim_whenARunBecameVisibleLate_shouldFindItWithAFullLook() {
        claim(1);
        Company company = company(SubscriptionPlan.FREE);
        flood(company, 1, Priority.MEDIUM, "1 hour");

        assertThat(claim(1)).isEmpty();
        List<ClaimedRun> found;
        try (JpaAdapter newcomer = JpaAdapter.open(pool)) {
            found = newcomer.runClaims().claim(WORKER, 1, QueuePorts.LONG);
        }

        assertThat(found).extracting(ClaimedRun::tenant).containsExactly(company.id());
    }
}
