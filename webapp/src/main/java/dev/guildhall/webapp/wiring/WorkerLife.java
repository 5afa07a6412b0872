package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.in.worker.RunWorker;
import dev.guildhall.adapter.in.worker.WorkerSettings;
import dev.guildhall.adapter.out.jpa.JpaAdapter;
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
    RunWorker worker(ClaimRuns claims, AdvanceRun engine, LocalRunSignals signals, JpaAdapter jpa, IdSource ids) {
        return new RunWorker(
                claims,
                engine,
                signals,
                jpa.peerBell()::ring,
                WorkerSettings.named("worker-" + ids.next()),
                Thread.ofVirtual().name("run-", 0).factory());
    }

    void start(@Observes Startup startup, RunWorker worker, JpaAdapter jpa, LocalRunSignals signals) {
        worker.start();
        jpa.peerBell().listen(signals::look);
    }

    void stop(@Observes Shutdown shutdown, RunWorker worker) {
        worker.close();
    }
}
