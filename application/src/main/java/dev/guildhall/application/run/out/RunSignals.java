package dev.guildhall.application.run.out;

import dev.guildhall.domain.shared.RunId;

/** Reaches the runs that this node is driving right now. */
public interface RunSignals {

    /** Announces that this node drives a run, until the handle is closed. */
    Handle open(RunId run);

    /** Tells a run to stop, if this node drives it. */
    void cancel(RunId run);

    /** Tells a run that there is something new for it, if this node drives it. */
    void news(RunId run);

    /** Looks for due runs at once instead of at the next round. */
    void nudge();

    /** A run being driven. */
    interface Handle extends AutoCloseable {

        /** Whether it was told to stop. */
        boolean isCancelled();

        /** What to do at once when it is told to stop; replaces the last; runs immediately if it was told already. */
        void onCancel(Runnable action);

        /** Whether it was told of something new since this was last asked. */
        boolean takeNews();

        /** Whether this node wants to stop and asks for the run to be given back at the next good moment. */
        boolean isToYield();

        /** The node no longer drives it. */
        @Override
        void close();
    }
}
