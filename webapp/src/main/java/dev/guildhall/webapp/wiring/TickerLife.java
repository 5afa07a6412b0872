package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.in.worker.ScheduleTicker;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.schedule.in.ClaimSchedules;
import dev.guildhall.application.schedule.in.StartDueSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Lets the ticker of schedules tick as long as the application runs. */
@ApplicationScoped
public class TickerLife {

    @Produces
    @Singleton
    ScheduleTicker ticker(ClaimSchedules claims, StartDueSchedule starts, IdSource ids) {
        return new ScheduleTicker(
                claims,
                starts,
                "ticker-" + ids.next(),
                Duration.ofSeconds(1),
                Thread.ofVirtual().name("schedules").factory());
    }

    void start(@Observes Startup startup, ScheduleTicker ticker) {
        ticker.start();
    }

    void stop(@Observes Shutdown shutdown, ScheduleTicker ticker) {
        ticker.close();
    }
}
