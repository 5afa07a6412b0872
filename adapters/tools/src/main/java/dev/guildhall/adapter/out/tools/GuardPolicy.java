package dev.guildhall.adapter.out.tools;

import java.time.Duration;

/**
 * How much is asked of tools that do not work.
 *
 * @param retries further attempts after the first
 * @param firstPause before the second attempt; twice as long before each later one, and a quarter more or less by chance
 * @param longestPause between two attempts
 * @param failuresToOpen failures in a row after which a lane is not called any more
 * @param open how long it is not
 * @param successesToClose how many calls must then succeed in a row
 * @param atATime most calls at a time in a lane
 * @param patience how long a call waits for its turn
 */
record GuardPolicy(
        int retries,
        Duration firstPause,
        Duration longestPause,
        int failuresToOpen,
        Duration open,
        int successesToClose,
        int atATime,
        Duration patience) {

    static final double CHANCE = 0.25;

    static final GuardPolicy DEFAULT = new GuardPolicy(
            3, Duration.ofMillis(100), Duration.ofSeconds(5), 5, Duration.ofSeconds(60), 3, 10, Duration.ofSeconds(5));
}
