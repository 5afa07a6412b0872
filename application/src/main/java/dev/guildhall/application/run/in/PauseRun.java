package dev.guildhall.application.run.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;

/** Holds a run: what it does right now is finished, and nothing new begun until it is resumed. */
public interface PauseRun {

    /** Asks for it; the run's Journal shows when it holds. Does nothing when that was asked for before. */
    Outcome pause(CallContext context, RunId id);

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
