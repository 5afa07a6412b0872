package dev.guildhall.bench.pickup;

import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * One job at a time, with pauses of random length between them in which the queue is idle.
 *
 * @param samples how many count
 * @param warmUp how many go before them and do not count
 * @param minPauseMillis shortest pause
 * @param maxPauseMillis longest pause
 */
public record Pace(int samples, int warmUp, int minPauseMillis, int maxPauseMillis) {

    /** One measurement, in whatever form. */
    public interface Sample {

        /**
         * Takes it.
         *
         * @param counts false while warming up
         */
        void take(boolean counts) throws Exception;
    }

    /** Takes all samples. */
    public void walk(long seed, Sample sample) throws Exception {
        Random random = new Random(seed);
        for (int i = -warmUp; i < samples; i++) {
            TimeUnit.MILLISECONDS.sleep(random.nextLong(minPauseMillis, maxPauseMillis));
            sample.take(i >= 0);
        }
    }
}
