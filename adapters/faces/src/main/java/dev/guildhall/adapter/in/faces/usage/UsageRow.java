package dev.guildhall.adapter.in.faces.usage;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.usage.UsageReport;

/**
 * One line of a usage table.
 *
 * @param share of the dearest line, in percent; length of the bar
 */
public record UsageRow(String label, String calls, String input, String output, String cost, int share) {

    static UsageRow of(UsageReport.Row row, String label, long dearest) {
        long cost = row.sum().cost().value();
        int share = dearest == 0 ? 0 : (int) Math.round(100.0 * cost / dearest);
        return of(row.sum(), label, share);
    }

    static UsageRow of(UsageReport.Sum sum, String label, int share) {
        return new UsageRow(
                label,
                Show.count(sum.calls()),
                Show.count(sum.input().value()),
                Show.count(sum.output().value()),
                Show.cost(sum.cost()),
                share);
    }
}
