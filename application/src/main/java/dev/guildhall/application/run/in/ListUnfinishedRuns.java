package dev.guildhall.application.run.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.run.QueuePlace;
import dev.guildhall.domain.run.Run;
import java.util.List;
import java.util.Optional;

/** Lists what the tenant's employees are at right now, or are about to begin. */
public interface ListUnfinishedRuns {

    /** Most runs that are shown. */
    int MAX = 100;

    /**
     * Runs that have not ended, newest first, delegated ones included.
     *
     * @param most 1 to {@link #MAX}
     */
    List<Item> list(CallContext context, int most);

    /**
     * A run.
     *
     * @param place where it stands in the queue, as long as nobody has taken it
     */
    record Item(Run run, String employeeName, Optional<QueuePlace> place) {}
}
