package dev.guildhall.adapter.in.rest.usage;

import dev.guildhall.adapter.in.rest.support.MoneyView;
import dev.guildhall.domain.usage.UsageReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sums.
 *
 * @param calls model calls
 */
@Schema(name = "UsageSum")
public record UsageSumView(long calls, long inputTokens, long outputTokens, MoneyView cost) {

    static UsageSumView of(UsageReport.Sum sum) {
        return new UsageSumView(sum.calls(), sum.input().value(), sum.output().value(), MoneyView.of(sum.cost()));
    }
}
