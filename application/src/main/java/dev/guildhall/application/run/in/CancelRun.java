package dev.guildhall.application.run.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;

/** Ends a run and all runs below it, model calls included. */
public interface CancelRun {

    /** Asks for the end; the run's Journal shows when it has come. */
    Outcome cancel(CallContext context, RunId id);

    /** What became of it. */
    sealed interface Outcome {
        /** Asked for, now or before. */
        record Requested() implements Outcome {}

        /** It had ended already. */
        record AlreadyOver(RunStatus status) implements Outcome {}

        /** The tenant has no run with this id. */
        record UnknownRun() implements Outcome {}
    }
}
