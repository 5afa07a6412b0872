package dev.guildhall.domain.run;

/** Where a run stands. Always derived from its Journal. */
public enum RunStatus {
    /** Waits to be picked up. */
    QUEUED(false),
    /** An engine drives it. */
    RUNNING(false),
    /** Waits for another run or for a human. */
    WAITING(false),
    /** Held by a human until it is resumed. */
    PAUSED(false),
    /** Got nowhere again and again; set aside for an operator of the platform. */
    STALLED(false),
    /** Ended with an answer. */
    COMPLETED(true),
    /** Ended by an error. */
    FAILED(true),
    /** Ended by a human. */
    CANCELLED(true),
    /** Ended because it made too many model calls. */
    CUT_STEPS(true),
    /** Ended because it took too long. */
    CUT_TIME(true),
    /** Ended because it got no further. */
    CUT_NO_PROGRESS(true),
    /** Ended because it went in circles. */
    CUT_OSCILLATION(true),
    /** Ended because it cost too much. */
    CUT_COST(true);

    private final boolean end;

    RunStatus(boolean end) {
        this.end = end;
    }

    /** True when nothing follows. */
    public boolean isFinal() {
        return end;
    }

    /** True when a limit ended it. */
    public boolean isCut() {
        return switch (this) {
            case CUT_STEPS, CUT_TIME, CUT_NO_PROGRESS, CUT_OSCILLATION, CUT_COST -> true;
            case QUEUED, RUNNING, WAITING, PAUSED, STALLED, COMPLETED, FAILED, CANCELLED -> false;
        };
    }
}
