package dev.guildhall.application.error;

import dev.guildhall.domain.shared.RunId;

/** Another engine has taken the run over, or it has ended: whatever this engine still wanted to write is refused. */
public final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param run the run that is no longer ours
     */
    public LeaseLost(RunId run) {
        super("lease lost on run " + run);
    }
}
