package dev.guildhall.application.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.employee.in.HireEmployee;
import dev.guildhall.application.employee.in.HireEmployee.Outcome.Hired;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.orgchart.out.OrgChartStore;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.RunStarter;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.testing.fake.InMemoryAudit;
import dev.guildhall.application.testing.fake.InMemoryConversationStore;
import dev.guildhall.application.testing.fake.InMemoryDatabase;
import dev.guildhall.application.testing.fake.InMemoryEmployeeStore;
import dev.guildhall.application.testing.fake.InMemoryIdempotencyStore;
import dev.guildhall.application.testing.fake.InMemoryListingCatalog;
import dev.guildhall.application.testing.fake.InMemoryMemberStore;
import dev.guildhall.application.testing.fake.InMemoryOrgChartStore;
import dev.guildhall.application.testing.fake.InMemoryPlanCatalog;
import dev.guildhall.application.testing.fake.InMemoryRunCounts;
import dev.guildhall.application.testing.fake.InMemoryRunQueue;
import dev.guildhall.application.testing.fake.InMemoryRunSignals;
import dev.guildhall.application.testing.fake.InMemoryRunStore;
import dev.guildhall.application.testing.fake.InMemoryTenantStore;
import dev.guildhall.application.testing.fake.InMemoryTransactions;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.tenant.Tenant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HireEmployeeTest {

    private final ManualClock clock = new ManualClock();
    private final SequentialIds ids = new SequentialIds();
    private final Fixtures fixtures = new Fixtures(ids, clock);
    private final InMemoryDatabase database = new InMemoryDatabase();
    private final TenantTransactions tx = new InMemoryTransactions(database);
    private final InMemoryListingCatalog catalog = new InMemoryListingCatalog();
    private final RunStore runs = new InMemoryRunStore(database);
    private final OrgChartStore orgCharts = new InMemoryOrgChartStore(database);
    private final InMemoryEmployeeStore employees = new InMemoryEmployeeStore(database);
    private final InMemoryAudit audit = new InMemoryAudit(database, clock);
    private final Tenant tenant = fixtures.tenant();
    private final Member ana = fixtures.admin(tenant.id());
    private final CallContext call = fixtures.context(ana);
    private final EmployeeUseCases useCases = useCases();

    private EmployeeUseCases useCases() {
        InMemoryTenantStore tenants = new InMemoryTenantStore(database);
        TenantPlans plans = new TenantPlans(tenants, new InMemoryPlanCatalog());
        InMemoryMemberStore members = new InMemoryMemberStore(database);
        tx.run(tenant.id(), () -> {
            tenants.create(tenant);
            members.create(ana);
        });
        catalog.add(Listings.marketingManager());
        RunStarter starter = new RunStarter(
                tx,
                plans,
                runs,
                new InMemoryRunQueue(database, clock),
                new InMemoryRunCounts(database),
                new InMemoryRunSignals(),
                clock,
                ids);
        return new EmployeeUseCases(new EmployeePorts(
                tx,
                plans,
                members,
                employees,
                orgCharts,
                new InMemoryConversationStore(database),
                runs,
                starter,
                catalog,
                new InMemoryIdempotencyStore(database),
                clock,
                ids,
                audit.trail()));
    }

    private HireEmployee.Command command(String slug, Optional<EmployeeId> manager, Optional<String> key) {
        return new HireEmployee.Command(
                new ListingSlug(slug), Optional.of("Sarah"), Optional.empty(), manager, key.map(IdempotencyKey::new));
    }

    private HireEmployee.Outcome hire(HireEmployee.Command command) {
        return useCases.hireEmployee().hire(call, command);
    }

    private Employee hireOne() {
        return ((Hired) hire(command("marketing-manager", Optional.empty(), Optional.empty()))).employee();
    }

    private List<Employee> active() {
        return tx.read(tenant.id(), () -> employees.active(tenant.id(), 1000));
    }

    @Test
    void hire_shouldEmployAndStartTheGreeting() {
        Employee sarah = hireOne();

        List<Run> started = tx.read(
                        tenant.id(),
                        () -> runs.list(
                                tenant.id(),
                                new RunStore.Filter(Optional.of(sarah.id()), Optional.empty()),
                                PageRequest.first()))
                .items();
        assertThat(sarah.persona().name()).isEqualTo("Sarah");
        assertThat(sarah.monthlyPrice()).isEqualTo(Listings.marketingManager().monthlyPrice());
        assertThat(started).extracting(Run::kind).containsExactly(RunKind.GREETING);
    }

    @Test
    void hire_withAManager_shouldDrawTheLine() {
        Employee boss = hireOne();
        Employee report =
                ((Hired) hire(command("marketing-manager", Optional.of(boss.id()), Optional.empty()))).employee();

        assertThat(tx.read(tenant.id(), () -> orgCharts.find(tenant.id())).reportsTo(report.id(), boss.id()))
                .isTrue();
    }

    @Test
    void hire_withAnUnknownManager_shouldHireNobody() {
        EmployeeId nobody = new EmployeeId(fixtures.id());

        assertThat(hire(command("marketing-manager", Optional.of(nobody), Optional.of("k"))))
                .isEqualTo(new HireEmployee.Outcome.UnknownManager(nobody));
        assertThat(active()).isEmpty();
    }

    @Test
    void hire_afterARefusal_shouldStillAcceptTheKey() {
        hire(command("marketing-manager", Optional.of(new EmployeeId(fixtures.id())), Optional.of("k")));

        assertThat(hire(command("marketing-manager", Optional.empty(), Optional.of("k"))))
                .isInstanceOf(Hired.class);
    }

    @Test
    void hire_twiceWithOneKey_shouldHireOnce() {
        HireEmployee.Outcome first = hire(command("marketing-manager", Optional.empty(), Optional.of("k")));
        HireEmployee.Outcome second = hire(command("marketing-manager", Optional.empty(), Optional.of("k")));

        assertThat(second).isEqualTo(first);
        assertThat(active()).hasSize(1);
    }

    @Test
    void hire_withAKeyOfAnotherRequest_shouldBeRefused() {
        Employee boss = hireOne();
        hire(command("marketing-manager", Optional.empty(), Optional.of("k")));

        assertThat(hire(command("marketing-manager", Optional.of(boss.id()), Optional.of("k"))))
                .isEqualTo(new HireEmployee.Outcome.KeyReused());
    }

    @Test
    void hire_beyondThePlan_shouldBeRefused() {
        int limit = Plans.limits(tenant.plan()).employees();
        for (int i = 0; i < limit; i++) {
            hireOne();
        }

        assertThat(hire(command("marketing-manager", Optional.empty(), Optional.empty())))
                .isEqualTo(new HireEmployee.Outcome.PlanLimitReached(limit, limit));
    }

    @Test
    void hire_asAMember_shouldNotBePermitted() {
        CallContext member = fixtures.context(fixtures.member(tenant.id(), Role.MEMBER));

        assertThatThrownBy(() -> useCases.hireEmployee()
                        .hire(member, command("marketing-manager", Optional.empty(), Optional.empty())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void release_shouldKeepTheEmployeeButTakeItOffTheChart() {
        Employee boss = hireOne();
        Employee report =
                ((Hired) hire(command("marketing-manager", Optional.of(boss.id()), Optional.empty()))).employee();

        assertThat(useCases.releaseEmployee().release(call, boss.id())).isTrue();
        assertThat(useCases.releaseEmployee().release(call, boss.id())).isTrue();

        assertThat(active()).extracting(Employee::id).containsExactly(report.id());
        assertThat(useCases.showEmployee().show(call, boss.id())).isPresent();
        assertThat(tx.read(tenant.id(), () -> orgCharts.find(tenant.id())).lines())
                .isEmpty();
    }
}
