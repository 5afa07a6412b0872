package dev.guildhall.application.run.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.RunId;
import java.util.Optional;

/** Follows a run's Journal from any point to its end. Watching never affects the run. */
public interface WatchRun {

    /**
     * A tail, which the caller must close; empty when the tenant has no run with this id.
     *
     * @param after seq of the last entry the reader has; 0 for none
     */
    Optional<RunTail> watch(CallContext context, RunId id, long after);
}
