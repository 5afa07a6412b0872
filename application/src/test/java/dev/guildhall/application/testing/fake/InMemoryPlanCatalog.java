package dev.guildhall.application.testing.fake;

import dev.guildhall.application.tenant.out.PlanCatalog;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Plans in memory: the first versions, and what a test adds. */
public final class InMemoryPlanCatalog implements PlanCatalog {

    private final List<PlanVersion> versions = new CopyOnWriteArrayList<>(
            Arrays.stream(SubscriptionPlan.values()).map(Plans::first).toList());

    /** Adds a version. */
    public void add(PlanVersion version) {
        versions.add(version);
    }

    @Override
    public PlanVersion find(SubscriptionPlan plan, int version) {
        return versions.stream()
                .filter(one -> one.plan() == plan && one.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no version " + version + " of " + plan));
    }

    @Override
    public PlanVersion newest(SubscriptionPlan plan, Instant at) {
        return versions.stream()
                .filter(one -> one.plan() == plan && !one.validFrom().isAfter(at))
                .max(Comparator.comparingInt(PlanVersion::version))
                .orElseThrow(() -> new IllegalStateException("no version of " + plan + " at " + at));
    }
}
