package dev.guildhall.webapp.metrics;

import dev.guildhall.domain.tenant.RateDecision;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts the requests that were refused before anything was done for them, by the limit that refused. */
public final class RefusedRequests {

    private final MetricRegistry registry;

    /**
     * @param registry where it is counted
     */
    public RefusedRequests(MetricRegistry registry) {
        this.registry = registry;
    }

    /** Looks at a decision and passes it on. */
    public RateDecision seen(RateDecision decision) {
        if (!decision.admitted()) {
            count(decision.tightest().scope().label());
        }
        return decision;
    }

    /** A request found no place on this node. */
    public void overloaded() {
        count("load");
    }

    /** A request was counted on this node alone. */
    public void countedHere() {
        registry.counter("guildhall_requests_counted_here").inc();
    }

    private void count(String limit) {
        registry.counter("guildhall_requests_refused", new Tag("limit", limit)).inc();
    }
}
