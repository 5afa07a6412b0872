package dev.guildhall.webapp.metrics;

import dev.guildhall.adapter.in.worker.RunWorker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** How much this node is doing right now. */
@ApplicationScoped
public class RunGauges {

    void register(@Observes Startup startup, MetricRegistry registry, RunWorker worker) {
        registry.gauge("guildhall_runs_active", worker, RunWorker::active);
    }
}
