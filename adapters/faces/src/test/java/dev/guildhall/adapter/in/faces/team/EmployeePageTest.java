package dev.guildhall.adapter.in.faces.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.employee.in.ChangeEmployee;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.usage.UsageReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmployeePageTest {

    private static final Employee MAYA = Sample.employee(10, "Maya");

    private final FakeBrowser browser = FakeBrowser.sending("id", MAYA.id().toString());
    private final List<ChangeEmployee.Command> changes = new ArrayList<>();
    private final List<EmployeeId> released = new ArrayList<>();
    private ChangeEmployee.Outcome outcome = new ChangeEmployee.Outcome.Changed(MAYA);

    private EmployeePage page(Role role) {
        Caller caller = Sample.caller(role);
        UsageReport.Sum sum = new UsageReport.Sum(2, new TokenCount(10), new TokenCount(20), new MoneyMicros(4130));
        UsageReport report =
                new UsageReport(List.of(new UsageReport.Row(MAYA.id().toString(), "Maya", sum)), sum);
        return new EmployeePage(
                browser,
                caller,
                new EmployeePage.Ports(
                        (context, id) ->
                                Optional.of(MAYA).filter(one -> one.id().equals(id)),
                        (context, command) -> {
                            changes.add(command);
                            return outcome;
                        },
                        (context, id) -> released.add(id),
                        (context, id, request) -> Optional.empty(),
                        context -> new ShowOrgChart.View(List.of(MAYA), new OrgChart(List.of()))),
                new MonthlyCosts(caller, (context, query) -> report, () -> Sample.NOW));
    }

    @Test
    void open_whenEmployeeIsUnknown_shouldBeNotFound() {
        browser.parameters.put("id", Sample.id(99).toString());
        page(Role.ADMIN).open();

        assertThat(browser.notFound).isTrue();
    }

    @Test
    void card_whenShown_shouldHaveThisMonthsCost() {
        assertThat(page(Role.VIEWER).getCard().cost()).isEqualTo("$0.0041");
    }

    @Test
    void rename_whenSent_shouldSayWhichRevisionWasSeen() {
        browser.parameters.put("revision", "4");
        EmployeePage page = page(Role.ADMIN);
        page.setPersonaName("Maya L");
        page.rename();

        assertThat(changes.getFirst().personaName()).hasValue("Maya L");
        assertThat(changes.getFirst().expectedRevision()).hasValue(4L);
        assertThat(browser.redirect).hasValue("/app/employee?id=" + MAYA.id() + "&notice=renamed");
    }

    @Test
    void rename_whenSomebodyElseWasFaster_shouldSaySo() {
        outcome = new ChangeEmployee.Outcome.Stale(5);
        EmployeePage page = page(Role.ADMIN);
        page.setPersonaName("Maya L");
        page.rename();

        assertThat(page.getErrors().get("form")).contains("Somebody else");
    }

    @Test
    void release_whenReaderIsNotSure_shouldNotRelease() {
        EmployeePage page = page(Role.ADMIN);
        page.release();

        assertThat(released).isEmpty();
        assertThat(page.getErrors()).containsOnlyKeys("sure");
    }

    @Test
    void release_whenReaderIsSure_shouldReleaseAndShowTheTeam() {
        EmployeePage page = page(Role.ADMIN);
        page.setSure(true);
        page.release();

        assertThat(released).containsExactly(MAYA.id());
        assertThat(browser.redirect).hasValue("/app/team?notice=released");
    }

    @Test
    void offers_whenReaderOnlyLooksOn_shouldBeNone() {
        assertThat(page(Role.MEMBER).isReleasable()).isFalse();
        assertThat(page(Role.MEMBER).isChangeable()).isFalse();
        assertThat(page(Role.ADMIN).isReleasable()).isTrue();
    }
}
