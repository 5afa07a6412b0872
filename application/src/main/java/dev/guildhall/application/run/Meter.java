package dev.guildhall.application.run;

import dev.guildhall.application.run.out.ModelChunk.Reported;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.shared.UsageEntryId;
import dev.guildhall.domain.usage.ModelPrice;
import dev.guildhall.domain.usage.UsageEntry;
import java.util.Optional;

/** Prices model calls and writes them to the ledger. */
final class Meter {

    private final RunPorts ports;

    Meter(RunPorts ports) {
        this.ports = ports;
    }

    /**
     * What a call used: as the provider says, else counted.
     *
     * @param output everything the model sent
     */
    ModelUsage measure(String model, ModelRequest request, String output, Optional<Reported> reported) {
        ModelPrice price = ports.prices().priceOf(model);
        TokenCount input = reported.map(Reported::input).orElseGet(() -> TokenCount.estimateOf(request.text()));
        TokenCount produced = reported.map(Reported::output).orElseGet(() -> TokenCount.estimateOf(output));
        return new ModelUsage(
                model, price.version(), input, produced, price.costOf(input, produced), reported.isEmpty());
    }

    /** Writes the entry for a call whose event has this seq. Inside the event's transaction. */
    void record(Run run, long seq, ModelUsage usage) {
        UsageEntryId id = new UsageEntryId(ports.ids().next());
        ports.ledger()
                .append(new UsageEntry(
                        run.tenant(),
                        id,
                        run.id(),
                        seq,
                        run.employee(),
                        run.kind(),
                        usage,
                        ports.clock().instant()));
    }
}
