package dev.guildhall.application.schedule.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.schedule.Timing;
import java.time.Instant;
import java.util.List;

/** Shows what a timing means before anybody relies on it. */
public interface ShowTimes {

    /**
     * The next times, at most three.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when no schedule may have this timing
     */
    List<Instant> show(CallContext context, Timing timing);
}
