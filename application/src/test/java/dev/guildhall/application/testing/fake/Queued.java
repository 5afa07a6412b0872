package dev.guildhall.application.testing.fake;

import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A run's place in the queue.
 *
 * @param since decides who is oldest
 * @param due when it may be taken; means nothing while it waits for a run
 * @param fence highest fencing token given
 * @param holder engine that has it, and until when
 */
record Queued(
        TenantId tenant,
        RunId run,
        Instant since,
        Instant due,
        Optional<RunId> waitingFor,
        long fence,
        int attempts,
        Optional<Holder> holder,
        boolean cancelRequested) {

    static final Table<RunId, Queued> QUEUE = new Table<>("queue");

    record Holder(String worker, Instant until) {}

    static Queued at(TenantId tenant, RunId run, Instant now, Optional<RunId> waitingFor) {
        return new Queued(tenant, run, now, now, waitingFor, 0, 0, Optional.empty(), false);
    }

    boolean isFree(Instant now) {
        if (holder.isPresent()) {
            return !holder.get().until().isAfter(now);
        }
        return cancelRequested || (waitingFor.isEmpty() && !due.isAfter(now));
    }

    RunLease lease() {
        return new RunLease(run, fence);
    }

    boolean isHeldBy(String worker) {
        return holder.filter(it -> it.worker().equals(worker)).isPresent();
    }

    Queued taken(String worker, Instant now, Duration lease) {
        Optional<Holder> taker = Optional.of(new Holder(worker, now.plus(lease)));
        return new Queued(tenant, run, since, due, waitingFor, fence + 1, attempts + 1, taker, cancelRequested);
    }

    Queued renewed(Instant until) {
        Optional<Holder> same = holder.map(it -> new Holder(it.worker(), until));
        return new Queued(tenant, run, since, due, waitingFor, fence, attempts, same, cancelRequested);
    }

    Queued parked(RunId other) {
        return new Queued(tenant, run, since, due, Optional.of(other), fence, 0, Optional.empty(), cancelRequested);
    }

    Queued postponed(Instant until) {
        return new Queued(
                tenant, run, since, until, Optional.empty(), fence, attempts, Optional.empty(), cancelRequested);
    }

    Queued woken() {
        return new Queued(tenant, run, since, due, Optional.empty(), fence, attempts, holder, cancelRequested);
    }

    Queued cancelled() {
        return new Queued(tenant, run, since, due, waitingFor, fence, attempts, holder, true);
    }

    ClaimedRun claimed() {
        return new ClaimedRun(tenant, run, fence, attempts, cancelRequested);
    }
}
