package dev.guildhall.adapter.in.worker;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.schedule.in.ClaimSchedules;
import dev.guildhall.application.schedule.in.StartDueSchedule;
import dev.guildhall.domain.schedule.DueSchedule;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;

/** Starts schedules whose time has come. */
public final class ScheduleTicker implements AutoCloseable {

    private static final int BATCH = 50;

    private final Ticker<DueSchedule> ticker;

    /**
     * @param name unique among all tickers alive, also across restarts
     * @param every time between looks when nothing was due
     * @param threads makes the one thread that looks; a virtual one
     */
    public ScheduleTicker(
            ClaimSchedules claims, StartDueSchedule starts, String name, Duration every, ThreadFactory threads) {
        SystemContext context = new SystemContext("ticker", name);
        this.ticker = new Ticker<>(
                "schedules", () -> claims.claim(context, BATCH), due -> starts.start(context, due), every, threads);
    }

    /** Starts to tick. */
    public void start() {
        ticker.start();
    }

    /** Looks no more; what is being started is finished. */
    @Override
    public void close() {
        ticker.close();
    }
}
