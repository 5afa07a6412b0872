package dev.guildhall.application.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.lifecycle.in.EraseTenant;
import dev.guildhall.application.lifecycle.in.ExportErasedAudit.Outcome;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.ErasedTenant;
import dev.guildhall.domain.tenant.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErasedTenantsTest {

    private final Platform platform = new Platform();
    private final InMemoryPorts ports = platform.ports;
    private final Company company = Company.foundedIn(ports);
    private final Company operators = Company.foundedIn(ports);
    private final CallContext operator =
            Contexts.as(Role.OPERATOR, operators.make().context(operators.admin()));

    private void erase(int entries) {
        CallContext ana = company.make().context(company.admin());
        for (int i = 0; i < entries; i++) {
            company.run(() -> ports.auditTrail()
                    .note(
                            ana,
                            AuditAction.EMPLOYEE_CHANGED,
                            AuditTarget.of("employee", "e1"),
                            AuditChange.to("name", "Sarah")));
        }
        Instant now = ports.clock().instant();
        Deletion deletion = new Deletion(company.admin().id(), now, now);
        company.run(() -> ports.standings().replace(company.id(), Standing.ACTIVE.deleting(Optional.of(deletion))));
        assertThat(platform.useCases.eraseTenant().erase(Fixtures.SYSTEM, company.id()))
                .isEqualTo(EraseTenant.Outcome.ERASED);
    }

    private Outcome begin(TenantId tenant) {
        return platform.useCases.exportErasedAudit().begin(operator, tenant);
    }

    private List<AuditAction> noted() {
        return operators
                .read(() -> ports.auditLog().list(operators.id(), AuditFilter.NONE, PageRequest.first()))
                .items()
                .stream()
                .map(entry -> entry.note().action())
                .toList();
    }

    @Test
    void list_shouldShowWhoIsGone() {
        erase(3);

        assertThat(platform.useCases
                        .listErasedTenants()
                        .list(operator, PageRequest.first())
                        .items())
                .extracting(ErasedTenant::id, ErasedTenant::entries)
                .containsExactly(tuple(company.id(), 4L));
    }

    @Test
    void export_shouldHandOverWhatRemainsAndBeWrittenDown() {
        erase(450);
        List<String> lines = new ArrayList<>();

        ((Outcome.Begun) begin(company.id())).export().accept(lines::add);

        assertThat(lines).hasSize(1 + 451 + 1).noneMatch(line -> line.contains("Sarah"));
        assertThat(lines.getFirst())
                .contains("\"first\":1,", "\"version\":2")
                .contains(company.id().toString());
        assertThat(lines.get(451)).contains("TENANT_ERASED").contains("\"seq\":451");
        assertThat(lines.getLast()).startsWith("{\"checkpoint\":").contains("\"seq\":451");
        assertThat(noted()).containsExactly(AuditAction.ERASED_AUDIT_EXPORTED);
    }

    @Test
    void export_whenNotErased_shouldSaySo() {
        assertThat(begin(company.id())).isEqualTo(new Outcome.NotErased());
        assertThat(noted()).isEmpty();
    }

    @Test
    void export_whenErasedBeforeEntriesWereKept_shouldSaySo() {
        Instant past = Instant.EPOCH;
        Deletion deletion = new Deletion(company.admin().id(), past, past);
        company.run(() -> {
            ports.standings().replace(company.id(), Standing.ACTIVE.deleting(Optional.of(deletion)));
            platform.erasures.erase(company.id(), "{}");
        });

        assertThat(begin(company.id())).isEqualTo(new Outcome.NothingRemains());
        assertThat(noted()).isEmpty();
    }

    @Test
    void anyUse_whenNoOperator_shouldBeRefused() {
        for (Role role : List.of(Role.ADMIN, Role.MEMBER, Role.VIEWER)) {
            CallContext caller = Contexts.as(role, operator);
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> platform.useCases.listErasedTenants().list(caller, PageRequest.first()));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> platform.useCases.exportErasedAudit().begin(caller, company.id()));
        }
    }
}
