package dev.guildhall.adapter.in.rest.usage;

import dev.guildhall.adapter.in.rest.support.MoneyView;
import dev.guildhall.domain.usage.UsageEntry;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One metered model call.
 *
 * @param seq number of the event in the run's Journal that it stands for
 * @param estimated true when the provider reported no usage and we counted
 */
@Schema(name = "UsageEntry")
public record UsageEntryView(
        String id,
        String runId,
        long seq,
        String employeeId,
        @Schema(examples = "CHAT") String operation,
        String model,
        int priceVersion,
        long inputTokens,
        long outputTokens,
        MoneyView cost,
        boolean estimated,
        Instant at) {

    static UsageEntryView of(UsageEntry entry) {
        return new UsageEntryView(
                entry.id().toString(),
                entry.run().toString(),
                entry.seq(),
                entry.employee().toString(),
                entry.operation().name(),
                entry.usage().model(),
                entry.usage().priceVersion(),
                entry.usage().input().value(),
                entry.usage().output().value(),
                MoneyView.of(entry.usage().cost()),
                entry.usage().estimated(),
                entry.at());
    }
}
