package dev.guildhall.webapp.wiring;

import dev.guildhall.application.run.RunUseCases;
import dev.guildhall.application.run.in.ListUnfinishedRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What employees are at right now, for the frame of every page. */
@ApplicationScoped
public class RunningWiring {

    @Produces
    @Singleton
    ListUnfinishedRuns listUnfinishedRuns(RunUseCases useCases) {
        return useCases.listUnfinishedRuns();
    }
}
