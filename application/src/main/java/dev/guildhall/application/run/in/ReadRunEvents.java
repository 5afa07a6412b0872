package dev.guildhall.application.run.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import java.util.Optional;

/** Reads a part of a run's Journal. */
public interface ReadRunEvents {

    /**
     * Entries in order, or empty when the tenant has no run with this id.
     *
     * @param after seq behind which to start
     * @param limit 1 to 1000
     */
    Optional<List<JournalEntry>> read(CallContext context, RunId id, long after, int limit);
}
