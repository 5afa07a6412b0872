package dev.guildhall.domain.run;

import java.util.Locale;

/**
 * Why a run has to stop before it is done.
 *
 * @param status one of the CUT statuses
 * @param detail what limit was reached, for people
 */
public record Cut(RunStatus status, String detail) {

    /** Refuses a status that is no cut. */
    public Cut {
        if (!status.isCut()) {
            throw new IllegalArgumentException(status + " is no cut");
        }
    }

    /** Stable code for programs. */
    public String code() {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
