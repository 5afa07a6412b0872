package dev.guildhall.adapter.out.tools;

import java.time.Duration;

/**
 * How much is asked of tools that do not work.
 *
 * @param retries further attempts after the first
 * @param firstPause before the second attempt; twice as long before each later one, and a quarter more or less by chance
 * @param longestPause between two attempts
 * @param failuresToOpen failures in a row after which nothing is called any more
 * @param open how long it is not
 * @param successesToClose how many calls must then succeed in a row
 * @param atATime most calls of one tenant at a time
 * @param patience how long a call waits for its turn
 * @param persistence how long what must be done is tried again when there was no turn for it, or the tool is out of order
 */
record GuardPolicy(
        int retries,
        Duration firstPause,
        Duration longestPause,
        int failuresToOpen,
        Duration open,
        int successesToClose,
        int atATime,
        Duration patience,
        Duration persistence) {

    static final double CHANCE = 0.25;

    static final GuardPolicy DEFAULT = new GuardPolicy(
            3,
            Duration.ofMillis(100),
            Duration.ofSeconds(5),
            5,
            Duration.ofSeconds(60),
            3,
            10,
            Duration.ofSeconds(5),
            Duration.ofMinutes(3));
}
