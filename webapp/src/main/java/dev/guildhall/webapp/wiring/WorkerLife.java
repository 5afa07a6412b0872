package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.in.worker.RunWorker;
import dev.guildhall.adapter.in.worker.WorkerSettings;
import dev.guildhall.adapter.out.local.LocalRunSignals;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.run.in.AdvanceRun;
import dev.guildhall.application.run.in.ClaimRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets the worker work as long as the application runs. */
@ApplicationScoped
public class WorkerLife {

    @Produces
    @Singleton
    RunWorker worker(ClaimRuns claims, AdvanceRun engine, LocalRunSignals signals, IdSource ids) {
        return new RunWorker(
                claims,
                engine,
                signals,
                WorkerSettings.named("worker-" + ids.next()),
                Thread.ofVirtual().name("run-", 0).factory());
    }

    void start(@Observes Startup startup, RunWorker worker) {
        worker.start();
    }

    void stop(@Observes Shutdown shutdown, RunWorker worker) {
        worker.close();
    }
}
