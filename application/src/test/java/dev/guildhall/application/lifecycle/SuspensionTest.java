package dev.guildhall.application.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.lifecycle.in.ResumeTenant;
import dev.guildhall.application.lifecycle.in.ShowTenant.Overview;
import dev.guildhall.application.lifecycle.in.SuspendTenant;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Figures;
import dev.guildhall.domain.tenant.TenantStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SuspensionTest {

    private final Platform platform = new Platform();
    private final InMemoryPorts ports = platform.ports;
    private final LifecycleUseCases useCases = platform.useCases;
    private final Company company = Company.foundedIn(ports);
    private final Company operators = Company.foundedIn(ports);
    private final CallContext operator =
            Contexts.as(Role.OPERATOR, operators.make().context(operators.admin()));

    private SuspendTenant.Outcome suspend(TenantId tenant, String reason) {
        return useCases.suspendTenant().suspend(operator, tenant, reason);
    }

    private ResumeTenant.Outcome resume(TenantId tenant) {
        return useCases.resumeTenant().resume(operator, tenant, "Paid.");
    }

    private Overview shown() {
        return useCases.showTenant().show(operator, company.id()).orElseThrow();
    }

    private List<String> audited(Company whose) {
        return whose
                .read(() -> ports.auditLog().list(whose.id(), AuditFilter.NONE, PageRequest.first()))
                .items()
                .stream()
                .map(entry -> entry.note().actor().kind() + " " + entry.note().action()
                        + entry.note().changes().stream()
                                .map(change -> " " + change.after())
                                .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void anyUse_whenNoOperator_shouldBeRefused() {
        for (Role role : List.of(Role.ADMIN, Role.MEMBER, Role.VIEWER)) {
            CallContext caller = Contexts.as(role, operator);
            assertRefused(() -> useCases.listTenants().list(caller, Optional.empty(), PageRequest.first()));
            assertRefused(() -> useCases.showTenant().show(caller, company.id()));
            assertRefused(() -> useCases.suspendTenant().suspend(caller, company.id(), "x"));
            assertRefused(() -> useCases.resumeTenant().resume(caller, company.id(), "x"));
        }
        assertThat(shown().standing().status()).isEqualTo(TenantStatus.ACTIVE);
    }

    private static void assertRefused(Runnable use) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(use::run);
    }

    @Test
    void suspend_shouldStopTheTenantAndBeWrittenDownInBothCompanies() {
        assertThat(suspend(company.id(), " Not paid. ")).isEqualTo(new SuspendTenant.Outcome.Suspended());

        assertThat(shown().standing().status()).isEqualTo(TenantStatus.SUSPENDED);
        assertThat(shown().standing().suspension().orElseThrow().reason()).isEqualTo("Not paid.");
        assertThat(audited(company)).containsExactly("OPERATOR TENANT_SUSPENDED Not paid.");
        assertThat(audited(operators))
                .as("what is said about a company goes with it")
                .containsExactly("OPERATOR TENANT_SUSPENDED");
    }

    @Test
    void suspend_whenSuspended_shouldReplaceTheReason() {
        suspend(company.id(), "First.");
        suspend(company.id(), "Second.");

        assertThat(shown().standing().suspension().orElseThrow().reason()).isEqualTo("Second.");
    }

    @Test
    void suspend_whenUnknownOrTheOwnCompanyOrWithoutAReason_shouldChangeNothing() {
        TenantId nobody = new TenantId(company.make().id());

        assertThat(suspend(nobody, "x")).isEqualTo(new SuspendTenant.Outcome.UnknownTenant());
        assertThat(suspend(operators.id(), "x")).isEqualTo(new SuspendTenant.Outcome.OwnCompany());
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> suspend(company.id(), " "));
        assertThat(shown().standing().status()).isEqualTo(TenantStatus.ACTIVE);
        assertThat(audited(operators)).isEmpty();
    }

    @Test
    void resume_shouldLetWorkGoOnAtOnce() {
        suspend(company.id(), "Not paid.");

        assertThat(resume(company.id())).isEqualTo(new ResumeTenant.Outcome.Resumed());

        assertThat(shown().standing().status()).isEqualTo(TenantStatus.ACTIVE);
        assertThat(ports.signals().nudges()).isEqualTo(1);
        assertThat(audited(company)).first().isEqualTo("OPERATOR TENANT_RESUMED Paid.");
        assertThat(audited(operators)).first().isEqualTo("OPERATOR TENANT_RESUMED");
    }

    @Test
    void resume_whenNotSuspendedOrUnknown_shouldSaySo() {
        assertThat(resume(company.id())).isEqualTo(new ResumeTenant.Outcome.NotSuspended());
        assertThat(resume(new TenantId(company.make().id()))).isEqualTo(new ResumeTenant.Outcome.UnknownTenant());
        assertThat(audited(company)).isEmpty();
    }

    @Test
    void list_shouldShowWhatEachTenantHas() {
        company.newRun();

        Overview found = useCases.listTenants()
                .list(operator, Optional.of(company.id().toString()), PageRequest.first())
                .items()
                .getFirst();

        assertThat(found.tenant()).isEqualTo(company.tenant());
        assertThat(found.figures()).isEqualTo(new Figures(1, 1, 1));
        assertThat(useCases.listTenants()
                        .list(operator, Optional.empty(), PageRequest.first())
                        .items())
                .hasSize(2);
    }
}
