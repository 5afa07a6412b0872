package dev.guildhall.adapter.in.faces.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.application.usage.UsageReport;
import dev.guildhall.application.usage.in.ReportUsage;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TokenCount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsagePageTest {

    private final List<ReportUsage.Query> queries = new ArrayList<>();

    private static UsageReport.Sum sum(long micros) {
        return new UsageReport.Sum(1, new TokenCount(1000), new TokenCount(20), new MoneyMicros(micros));
    }

    private UsagePage page(FakeBrowser browser, UsageReport report) {
        return new UsagePage(
                browser,
                Sample.caller(Role.VIEWER),
                (context, query) -> {
                    queries.add(query);
                    return report;
                },
                context -> new ShowOrgChart.View(
                        List.of(Sample.employee(10, "Maya"), Sample.employee(11, "Ben")), new OrgChart(List.of())),
                () -> Sample.NOW);
    }

    @Test
    void tables_whenShown_shouldGiveExactNumbersAndBarsByTheDearest() {
        UsageReport report = new UsageReport(
                List.of(
                        new UsageReport.Row("CHAT", "CHAT", sum(4000)),
                        new UsageReport.Row("GREETING", "GREETING", sum(1000))),
                sum(4000).plus(sum(1000)));

        UsageTable table = page(new FakeBrowser(), report).getTables().get(2);

        assertThat(table.title()).isEqualTo("By operation");
        assertThat(table.rows()).extracting(UsageRow::label).containsExactly("Chat", "Greeting");
        assertThat(table.rows()).extracting(UsageRow::share).containsExactly(100, 25);
        assertThat(table.total().cost()).isEqualTo("$0.0050");
        assertThat(table.total().input()).isEqualTo("2,000");
    }

    @Test
    void tables_whenNoMonthIsAskedFor_shouldCoverTheCurrentOneInUtc() {
        page(new FakeBrowser(), new UsageReport(List.of(), UsageReport.Sum.ZERO))
                .getTables();

        assertThat(queries).hasSize(4).allSatisfy(query -> {
            assertThat(query.from()).isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
            assertThat(query.to()).isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
        });
    }

    @Test
    void month_whenItIsToComeOrNone_shouldBeTheCurrentOne() {
        UsageReport none = new UsageReport(List.of(), UsageReport.Sum.ZERO);

        assertThat(page(FakeBrowser.sending("month", "2027-01"), none).isCurrent())
                .isTrue();
        assertThat(page(FakeBrowser.sending("month", "x"), none).isCurrent()).isTrue();
        assertThat(page(FakeBrowser.sending("month", "2026-10"), none).getMonthTitle())
                .isEqualTo("October 2026");
        assertThat(page(FakeBrowser.sending("month", "2026-10"), none).getNext())
                .isEqualTo("2026-11");
    }

    @Test
    void base_whenEmployeesWorkHere_shouldSumTheirSubscriptions() {
        assertThat(page(new FakeBrowser(), new UsageReport(List.of(), UsageReport.Sum.ZERO))
                        .getBase())
                .isEqualTo("$198");
    }
}
