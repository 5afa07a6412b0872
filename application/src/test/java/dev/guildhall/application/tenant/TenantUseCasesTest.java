package dev.guildhall.application.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.tenant.in.ChangePlan;
import dev.guildhall.application.tenant.in.ChangeTenant;
import dev.guildhall.application.tenant.in.ShowPlanLimits;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditNote;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.tenant.Limit;
import dev.guildhall.domain.tenant.PlanChange;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TenantUseCasesTest {

    private final InMemoryPorts ports = new InMemoryPorts();
    private final Company company = Company.foundedIn(ports);
    private final CallContext ana = company.make().context(company.admin());
    private final TenantUseCases useCases = new TenantUseCases(
            new TenantPorts(ports.tx(), ports.tenantPlans(), ports.meter(), ports.clock(), ports.auditTrail()));

    private Tenant tenant() {
        return useCases.showTenant().show(ana);
    }

    private AuditNote lastNote() {
        return company.read(() -> ports.auditLog().list(company.id(), AuditFilter.NONE, PageRequest.first()))
                .items()
                .getFirst()
                .note();
    }

    private static ChangeTenant.Command describe(
            String name, String industry, String size, Optional<Long> expectedRevision) {
        return new ChangeTenant.Command(Optional.of(name), Optional.of(industry), Optional.of(size), expectedRevision);
    }

    private CallContext as(Role role) {
        return company.make().context(company.make().member(company.id(), role));
    }

    @Test
    void change_shouldKeepWhatIsNotGivenAndTakeAwayWhatIsEmpty() {
        ChangeTenant change = useCases.changeTenant();

        change.change(
                ana,
                new ChangeTenant.Command(
                        Optional.of(" Nova Coffee "), Optional.empty(), Optional.of(" "), Optional.of(1L)));

        assertThat(tenant().companyName()).isEqualTo("Nova Coffee");
        assertThat(tenant().industry()).isEqualTo(company.tenant().industry());
        assertThat(tenant().companySize()).isEmpty();
        assertThat(tenant().revision()).isEqualTo(2);
        assertThat(lastNote().action()).isEqualTo(AuditAction.COMPANY_CHANGED);
        assertThat(lastNote().changes()).contains(AuditChange.of("name", "Lumen Coffee", "Nova Coffee"));
    }

    @Test
    void change_whenSomebodyElseWasFaster_shouldChangeNothing() {
        useCases.changeTenant().change(ana, describe("First", "", "", Optional.of(1L)));

        assertThat(useCases.changeTenant().change(ana, describe("Late", "", "", Optional.of(1L))))
                .isEqualTo(new ChangeTenant.Outcome.Stale(2));
        assertThat(tenant().companyName()).isEqualTo("First");
    }

    @Test
    void change_whenATextMakesNoSense_shouldNameTheField() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> useCases.changeTenant().change(ana, describe(" ", "", "", Optional.empty())))
                .matches(no -> no.field().equals("companyName"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() ->
                        useCases.changeTenant().change(ana, describe("A", "x".repeat(81), "", Optional.empty())))
                .matches(no -> no.field().equals("industry"));
    }

    @Test
    void limits_shouldTellEachWithWhatIsUsedAndWhenItStartsAnew() {
        company.hire();

        ShowPlanLimits.View view = useCases.showPlanLimits().show(as(Role.VIEWER));

        assertThat(view.plan()).isEqualTo(Plans.first(SubscriptionPlan.PRO));
        assertThat(view.items()).extracting(ShowPlanLimits.Item::limit).containsExactly(Limit.values());
        assertThat(view.items())
                .contains(new ShowPlanLimits.Item(Limit.EMPLOYEES, 100, OptionalLong.of(1), Optional.empty()))
                .contains(new ShowPlanLimits.Item(Limit.SEATS, 50, OptionalLong.of(1), Optional.empty()))
                .contains(new ShowPlanLimits.Item(
                        Limit.MONTHLY_RUNS,
                        50_000,
                        OptionalLong.of(0),
                        Optional.of(Instant.parse("2026-12-01T00:00:00Z"))));
    }

    @Test
    void changePlan_whenEverythingFits_shouldHoldAtOnceAndBeNoted() {
        ChangePlan.Outcome outcome = useCases.changePlan().change(ana, SubscriptionPlan.FREE);

        assertThat(outcome).isEqualTo(new ChangePlan.Outcome.Changed(tenant()));
        assertThat(tenant().plan()).isEqualTo(SubscriptionPlan.FREE);
        assertThat(company.read(() -> ports.tenantPlans().limitsOf(company.id())))
                .isEqualTo(Plans.limits(SubscriptionPlan.FREE));
        assertThat(lastNote().action()).isEqualTo(AuditAction.PLAN_CHANGED);
        assertThat(lastNote().changes())
                .containsExactly(
                        AuditChange.of("plan", "PRO version 1", "FREE version 1"),
                        AuditChange.of("monthlyPriceMicros", "99000000", "0"));
    }

    @Test
    void changePlan_whenMoreIsInUse_shouldListItAndChangeNothing() {
        for (int i = 0; i < 26; i++) {
            company.hire();
        }
        for (int i = 0; i < 5; i++) {
            company.join();
        }

        ChangePlan.Outcome outcome = useCases.changePlan().change(ana, SubscriptionPlan.FREE);

        assertThat(outcome)
                .isEqualTo(new ChangePlan.Outcome.TooMuchInUse(List.of(
                        new PlanChange.Item(Limit.SEATS, 50, 5, OptionalLong.of(6)),
                        new PlanChange.Item(Limit.EMPLOYEES, 100, 25, OptionalLong.of(26)))));
        assertThat(tenant().plan()).isEqualTo(SubscriptionPlan.PRO);
        assertThat(useCases.previewPlan().preview(ana, SubscriptionPlan.FREE).obstacles())
                .hasSize(2);
    }

    @Test
    void changePlan_whenANewerVersionCame_shouldStayUntilChosenAgain() {
        PlanVersion first = Plans.first(SubscriptionPlan.PRO);
        PlanVersion second = Plans.after(
                first, ports.clock().instant().plus(Duration.ofDays(1)), Plans.limits(SubscriptionPlan.ENTERPRISE));
        ports.plans().add(second);

        useCases.changePlan().change(ana, SubscriptionPlan.PRO);
        assertThat(tenant()).isEqualTo(company.tenant());

        ports.clock().advance(Duration.ofDays(1));
        assertThat(useCases.showPlanLimits().show(ana).plan()).isEqualTo(first);
        useCases.changePlan().change(ana, SubscriptionPlan.PRO);

        assertThat(useCases.showPlanLimits().show(ana).plan()).isEqualTo(second);
        assertThat(tenant().planVersion()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "VIEWER"})
    void change_whenNotAnAdmin_shouldNotBePermitted(Role role) {
        CallContext other = as(role);

        assertThatThrownBy(() -> useCases.changeTenant().change(other, describe("A", "", "", Optional.empty())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> useCases.changePlan().change(other, SubscriptionPlan.FREE))
                .isInstanceOf(NotPermitted.class);
        assertThat(useCases.showTenant().show(other)).isEqualTo(company.tenant());
        assertThat(useCases.previewPlan().preview(other, SubscriptionPlan.FREE).priceDifferenceMicros())
                .isEqualTo(-99_000_000);
    }

    @Test
    void show_whenAnOperator_shouldNotBePermitted() {
        CallContext operator = as(Role.OPERATOR);

        assertThatThrownBy(() -> useCases.showTenant().show(operator)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> useCases.showPlanLimits().show(operator)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> useCases.previewPlan().preview(operator, SubscriptionPlan.PRO))
                .isInstanceOf(NotPermitted.class);
    }
}
