package dev.guildhall.adapter.in.rest.usage;

import dev.guildhall.adapter.in.rest.support.MoneyView;
import dev.guildhall.domain.usage.UsageReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One group of the usage.
 *
 * @param key identifies the group, for example the employee's id
 * @param label names it for people
 */
@Schema(name = "UsageRow")
public record UsageRowView(String key, String label, long calls, long inputTokens, long outputTokens, MoneyView cost) {

    static UsageRowView of(UsageReport.Row row) {
        return new UsageRowView(
                row.key(),
                row.label(),
                row.sum().calls(),
                row.sum().input().value(),
                row.sum().output().value(),
                MoneyView.of(row.sum().cost()));
    }
}
