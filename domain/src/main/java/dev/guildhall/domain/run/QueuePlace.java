package dev.guildhall.domain.run;

import java.time.Duration;

/**
 * Where a due run stands in its tenant's queue.
 *
 * @param ahead runs that come before it
 * @param estimatedWait how long it is going to wait if the tenant's runs take as long as the last ones did; a guess
 */
public record QueuePlace(int ahead, Duration estimatedWait) {

    /**
     * Guesses the wait.
     *
     * @param driven runs of the tenant that are being driven
     * @param concurrency how many of them may be at a time
     * @param typical how long such a run takes
     */
    public static QueuePlace behind(int ahead, int driven, int concurrency, Duration typical) {
        int free = Math.max(0, concurrency - driven);
        int rounds = ahead < free ? 0 : (ahead - free) / concurrency + 1;
        return new QueuePlace(ahead, typical.multipliedBy(rounds));
    }
}
