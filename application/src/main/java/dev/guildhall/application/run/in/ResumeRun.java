package dev.guildhall.application.run.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.RunId;

/** Lets a held run go on. */
public interface ResumeRun {

    /** Asks for it; the run's Journal shows when it goes on. */
    Outcome resume(CallContext context, RunId id);

    /** What became of it. */
    sealed interface Outcome {
        /** Asked for, now or before. */
        record Requested() implements Outcome {}

        /** Nobody holds it. */
        record NotHeld() implements Outcome {}

        /** The tenant has no run with this id. */
        record UnknownRun() implements Outcome {}
    }
}
