package dev.guildhall.adapter.in.faces.chat;

import dev.guildhall.domain.run.RunStatus;

/** Says how a run ended, in words for people; the script says the same of a run that ends while it is watched. */
final class Ending {

    private Ending() {}

    /** The words; empty for a run that ended well or has not ended. */
    static String of(RunStatus status) {
        return switch (status) {
            case QUEUED, RUNNING, WAITING, PAUSED, STALLED, COMPLETED -> "";
            case FAILED -> "This answer failed.";
            case CANCELLED -> "Stopped.";
            case CUT_STEPS -> "Ended: it took too many steps.";
            case CUT_TIME -> "Ended: it took too long.";
            case CUT_NO_PROGRESS -> "Ended: it got no further.";
            case CUT_OSCILLATION -> "Ended: it went in circles.";
            case CUT_COST -> "Ended: it reached its cost limit.";
        };
    }
}
