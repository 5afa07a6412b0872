package dev.guildhall.adapter.in.faces.usage;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Month;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.application.usage.in.ReportUsage;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.usage.UsageReport;
import dev.guildhall.domain.usage.UsageReport.Grouping;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;

/** Usage of a month, by every criterion. */
@FacesPage
public final class UsagePage {

    private final Caller caller;
    private final ShowOrgChart showOrgChart;
    private final Month now;
    private final Month month;
    private final Lazy<List<UsageTable>> tables;

    /**
     * @param reportUsage sums up
     * @param clock tells which month it is
     */
    @Inject
    public UsagePage(
            Browser browser, Caller caller, ReportUsage reportUsage, ShowOrgChart showOrgChart, InstantSource clock) {
        this.caller = caller;
        this.showOrgChart = showOrgChart;
        this.now = Month.of(clock.instant());
        this.month = browser.parameter("month")
                .flatMap(Month::parse)
                .filter(asked -> !asked.value().isAfter(now.value()))
                .orElse(now);
        this.tables =
                Lazy.of(() -> List.of(Grouping.EMPLOYEE, Grouping.MODEL, Grouping.OPERATION, Grouping.DAY).stream()
                        .map(grouping -> table(reportUsage, grouping))
                        .toList());
    }

    private UsageTable table(ReportUsage reportUsage, Grouping grouping) {
        UsageReport report = reportUsage.report(caller.to(Permission.USAGE_READ), month.query(grouping));
        return UsageTable.of(grouping, report);
    }

    /** One table for each criterion. */
    public List<UsageTable> getTables() {
        return tables.get();
    }

    /** Everything together. */
    public UsageRow getTotal() {
        return tables.get().getFirst().total();
    }

    /** Whether nothing was used. */
    public boolean isUnused() {
        return tables.get().getFirst().rows().isEmpty();
    }

    /** Subscriptions of those who work here now, per month. */
    public String getBase() {
        return Show.price(showOrgChart.show(caller.to(Permission.ORG_CHART_READ)).employees().stream()
                .map(Employee::monthlyPrice)
                .reduce(MoneyMicros.ZERO, MoneyMicros::plus));
    }

    /** The month shown. */
    public String getMonthTitle() {
        return month.title();
    }

    /** Whether it is the current month. */
    public boolean isCurrent() {
        return month.equals(now);
    }

    /** The month before. */
    public String getPrevious() {
        return month.plus(-1).toString();
    }

    /** The month after. */
    public String getNext() {
        return month.plus(1).toString();
    }
}
