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
     * Takes runs that are due, or whose engine has not renewed its lease in time; most urgent and oldest first.
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
