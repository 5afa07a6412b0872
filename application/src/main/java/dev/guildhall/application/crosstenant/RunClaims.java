package dev.guildhall.application.crosstenant;

import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.List;

/**
 * Takes runs of all tenants off the queue. A taken run is leased; each taking gives a higher fencing token, and only the
 * holder of the highest can write to the run. Needs no transaction.
 */
public interface RunClaims {

    /**
     * What an engine learns when it renews its leases.
     *
     * @param cancelled runs it drives whose cancellation has been asked for
     * @param news runs it drives that have been woken since they were taken
     */
    record Beat(List<RunId> cancelled, List<RunId> news) {

        /** Copies the lists. */
        public Beat {
            cancelled = List.copyOf(cancelled);
            news = List.copyOf(news);
        }
    }

    /**
     * Takes runs whose engine has not renewed its lease in time, then runs that are due. Of one tenant the one comes first
     * that has been due longest, less the {@link dev.guildhall.domain.run.Priority#handicap} of its priority, or none for
     * what was begun before. Between tenants places are shared by the weights of their plans; none gets more at a time,
     * on all nodes together, than its {@link dev.guildhall.domain.tenant.EngineShare#concurrency}. One call may leave runs
     * behind that could be taken: call again until nothing comes.
     *
     * @param worker name of the engine, unique among those alive
     * @param max how many at most
     * @param lease how long they stay ours without renewal, by the database's clock
     */
    List<ClaimedRun> claim(String worker, int max, Duration lease);

    /**
     * Renews leases that this engine still drives. What it holds but does not name here runs out, so that a run whose
     * thread died is taken up again.
     *
     * @param held the leases being driven
     * @return what there is to know about them; the same again with each renewal
     */
    Beat renew(String worker, List<RunLease> held, Duration lease);
}
