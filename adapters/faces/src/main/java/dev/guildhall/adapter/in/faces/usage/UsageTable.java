package dev.guildhall.adapter.in.faces.usage;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.usage.UsageReport;
import java.util.List;
import java.util.Locale;

/**
 * Usage by one criterion. Its lines add up to the total exactly.
 *
 * @param column heading of the first column
 */
public record UsageTable(String id, String title, String column, List<UsageRow> rows, UsageRow total) {

    static UsageTable of(UsageReport.Grouping grouping, UsageReport report) {
        long dearest = report.rows().stream()
                .mapToLong(row -> row.sum().cost().value())
                .max()
                .orElse(0);
        String column = Show.word(grouping);
        return new UsageTable(
                grouping.name().toLowerCase(Locale.ROOT),
                "By " + column.toLowerCase(Locale.ROOT),
                column,
                report.rows().stream()
                        .map(row -> UsageRow.of(row, label(grouping, row), dearest))
                        .toList(),
                UsageRow.of(report.total(), "Total", 0));
    }

    private static String label(UsageReport.Grouping grouping, UsageReport.Row row) {
        return grouping == UsageReport.Grouping.OPERATION
                ? Show.capitalised(row.label().toLowerCase(Locale.ROOT).replace('_', ' '))
                : row.label();
    }
}
