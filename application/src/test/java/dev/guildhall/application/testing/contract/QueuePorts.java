package dev.guildhall.application.testing.contract;

import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.run.out.RunQueue.Entry;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The queue, and words for the contracts around it. Claims see the runs of all tenants, so everything here looks only at
 * the runs of one company.
 */
public interface QueuePorts extends StorePorts {

    /** A lease that does not run out while a test runs. */
    Duration LONG = Duration.ofHours(1);

    /** A lease that has run out at once. */
    Duration NONE = Duration.ZERO;

    /** The queue as a tenant sees it. */
    RunQueue queue();

    /** The queues as an engine sees them. */
    RunClaims claims();

    /** The clock by which leases and due times are judged. */
    default InstantSource databaseClock() {
        return InstantSource.system();
    }

    /** Lets time pass by that clock. */
    default void passTime(Duration time) {
        Eventually.pause(time);
    }

    /** Some time ago, so that clocks that differ a little agree about it. */
    default Instant earlier(Duration by) {
        return databaseClock().instant().minus(Duration.ofMinutes(1)).minus(by);
    }

    /** An hour from now. */
    default Instant later() {
        return databaseClock().instant().plus(LONG);
    }

    /** Stores a new run and puts it in the queue, due at once. */
    default Run queueRun(Company company) {
        Run run = company.newRun();
        company.run(() -> queue().add(company.id(), run.id(), Entry.at(earlier(Duration.ZERO))));
        return run;
    }

    /** Takes what is due for a worker, and tells which of it belongs to the company, in order. */
    default List<ClaimedRun> claim(Company company, String worker, Duration lease) {
        List<ClaimedRun> ours = new ArrayList<>();
        List<ClaimedRun> claimed;
        int rounds = 0;
        do {
            claimed = claims().claim(worker, 500, lease);
            claimed.stream().filter(run -> run.tenant().equals(company.id())).forEach(ours::add);
        } while (!claimed.isEmpty() && lease.isPositive() && ++rounds < 20);
        return ours;
    }

    /** Takes the company's only due run. */
    default ClaimedRun claimOne(Company company, String worker, Duration lease) {
        List<ClaimedRun> claimed = claim(company, worker, lease);
        if (claimed.size() != 1) {
            throw new AssertionError("expected one due run, found " + claimed);
        }
        return claimed.getFirst();
    }

    /** Puts a new run in the queue and takes it with a long lease. */
    default RunLease driveRun(Company company) {
        queueRun(company);
        return claimOne(company, worker(company), LONG).lease();
    }

    /** The ids of what was claimed. */
    default List<RunId> idsOf(List<ClaimedRun> claimed) {
        return claimed.stream().map(ClaimedRun::run).toList();
    }

    /** A worker's name that no other test uses. */
    default String worker(Company company) {
        return "worker-of-" + company.id();
    }

    /** Another one. */
    default String otherWorker(Company company) {
        return "other-worker-of-" + company.id();
    }
}
