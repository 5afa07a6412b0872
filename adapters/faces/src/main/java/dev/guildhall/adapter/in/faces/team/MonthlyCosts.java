package dev.guildhall.adapter.in.faces.team;

import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Month;
import dev.guildhall.application.usage.in.ReportUsage;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.usage.UsageReport;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** What each employee has used this month. */
@Dependent
public final class MonthlyCosts {

    private final Lazy<UsageReport> report;

    /**
     * @param clock tells which month it is
     */
    @Inject
    public MonthlyCosts(Caller caller, ReportUsage reportUsage, InstantSource clock) {
        this.report = Lazy.of(() -> reportUsage.report(
                caller.to(Permission.USAGE_READ), Month.of(clock.instant()).query(UsageReport.Grouping.EMPLOYEE)));
    }

    MoneyMicros of(EmployeeId employee) {
        return report.get().rows().stream()
                .filter(row -> row.key().equals(employee.toString()))
                .map(row -> row.sum().cost())
                .findFirst()
                .orElse(MoneyMicros.ZERO);
    }

    MoneyMicros total() {
        return report.get().total().cost();
    }
}
