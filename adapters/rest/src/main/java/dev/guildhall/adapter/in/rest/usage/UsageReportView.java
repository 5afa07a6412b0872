package dev.guildhall.adapter.in.rest.usage;

import dev.guildhall.application.usage.in.ReportUsage;
import dev.guildhall.domain.usage.UsageReport;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Usage summed up.
 *
 * @param from included
 * @param to excluded
 * @param items the groups; together they are the total
 */
@Schema(name = "UsageReport")
public record UsageReportView(
        Instant from,
        Instant to,
        @Schema(examples = "employee") String groupBy,
        List<UsageRowView> items,
        UsageSumView total) {

    static UsageReportView of(ReportUsage.Query query, UsageReport report) {
        return new UsageReportView(
                query.from(),
                query.to(),
                query.grouping().name().toLowerCase(Locale.ROOT),
                report.rows().stream().map(UsageRowView::of).toList(),
                UsageSumView.of(report.total()));
    }
}
