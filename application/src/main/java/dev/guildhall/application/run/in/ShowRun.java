package dev.guildhall.application.run.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.run.QueuePlace;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import java.util.Optional;

/** Shows one run with its direct children. */
public interface ShowRun {

    /** The run, or empty when the tenant has none with this id. */
    Optional<View> show(CallContext context, RunId id);

    /**
     * A run.
     *
     * @param children direct ones, oldest first
     * @param totalCost of the run and everything below it
     * @param place in the queue, while it is due and nobody has taken it
     */
    record View(Run run, List<Run> children, MoneyMicros totalCost, Optional<QueuePlace> place) {

        /** Takes a copy. */
        public View {
            children = List.copyOf(children);
        }
    }
}
