package dev.guildhall.adapter.in.security;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.SystemContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Writes to the server's log who was refused what. Nothing that a caller has chosen is in it, and what goes beyond a number of
 * lines in a minute is only counted, so that nobody fills the log.
 */
public final class RefusalLog {

    private static final Logger LOG = System.getLogger(RefusalLog.class.getName());
    private static final int LINES_PER_MINUTE = 120;

    private final InstantSource clock;
    private Instant minute = Instant.EPOCH;
    private int asked;

    /**
     * @param clock this node's
     */
    public RefusalLog(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * A request was refused.
     *
     * @param what the entry point, by a name of ours
     * @param why a code of ours
     * @param caller whose credential is good
     */
    void refused(String what, String why, Optional<CallContext> caller, SystemContext request) {
        if (hasRoom()) {
            LOG.log(
                    Level.INFO,
                    "access refused: {0}, {1}, {2}, from {3}",
                    what,
                    why,
                    caller.map(known -> known.role() + " " + known.member() + " of company " + known.tenant())
                            .orElse("nobody we know"),
                    request.network());
        }
    }

    private synchronized boolean hasRoom() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            int more = asked - LINES_PER_MINUTE;
            if (more > 0) {
                LOG.log(Level.WARNING, "access refused: {0} more in the minute {1}", more, minute);
            }
            minute = now;
            asked = 0;
        }
        asked++;
        return asked <= LINES_PER_MINUTE;
    }
}
