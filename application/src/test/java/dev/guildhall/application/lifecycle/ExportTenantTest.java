package dev.guildhall.application.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.lifecycle.in.ExportTenant.Item;
import dev.guildhall.application.lifecycle.in.ExportTenant.Outcome;
import dev.guildhall.application.lifecycle.in.ExportTenant.Outcome.Begun;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.contract.StandingStoreContract;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.tenant.DataTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportTenantTest {

    private final Platform platform = new Platform();
    private final Company company = Company.foundedIn(platform.ports);
    private final CallContext admin = Contexts.as(Role.ADMIN, company.make().context(company.admin()));

    private Outcome begin() {
        return platform.useCases.exportTenant().begin(admin);
    }

    @Test
    void begin_whenNoAdmin_shouldBeRefused() {
        for (Role role : List.of(Role.MEMBER, Role.VIEWER, Role.OPERATOR)) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> platform.useCases.exportTenant().begin(Contexts.as(role, admin)));
        }
    }

    @Test
    void export_shouldHandOutEveryRowOfEveryTableThatMayBeTakenOut() {
        List<String> got = new ArrayList<>();
        ((Begun) begin())
                .export()
                .accept(item -> got.add(
                        switch (item) {
                            case Item.Table(DataTable table) -> table.name();
                            case Item.Row(String json) -> json;
                        }));

        assertThat(got)
                .hasSize(Platform.ROWS + 2)
                .doesNotHaveDuplicates()
                .startsWith("numbers", "{\"n\":0}")
                .endsWith("{\"n\":" + (Platform.ROWS - 1) + "}", "others");
    }

    @Test
    void begin_whenAnotherIsUnderWay_shouldWaitForItsEnd() {
        Begun first = (Begun) begin();
        assertThat(begin()).isEqualTo(new Outcome.Busy());

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> first.export().accept(_ -> {
                    throw new IllegalStateException("the reader has gone");
                }));

        assertThat(begin()).isInstanceOf(Begun.class);
    }

    @Test
    void begin_shouldBeWrittenDown() {
        begin();
        begin();

        assertThat(company.read(() ->
                                platform.ports.auditLog().list(company.id(), AuditFilter.NONE, PageRequest.first()))
                        .items())
                .extracting(entry -> entry.note().action())
                .containsExactly(AuditAction.TENANT_EXPORTED);
    }

    @Test
    void begin_whenTheCompanyIsSuspended_shouldBePossible() {
        CallContext halted = new CallContext(
                admin.tenant(),
                admin.member(),
                admin.authority().in(StandingStoreContract.suspended(company)),
                admin.proof(),
                admin.entry());

        assertThat(platform.useCases.exportTenant().begin(halted)).isInstanceOf(Begun.class);
    }
}
