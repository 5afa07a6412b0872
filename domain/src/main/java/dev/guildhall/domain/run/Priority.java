package dev.guildhall.domain.run;

import java.time.Duration;
import java.util.Arrays;

/** How much a run is in a hurry. */
public enum Priority {
    /** Before everything else. */
    URGENT(0, Duration.ZERO),
    /** Somebody waits for it impatiently. */
    HIGH(1, Duration.ofSeconds(30)),
    /** What nobody has said anything about. */
    MEDIUM(2, Duration.ofMinutes(2)),
    /** When there is nothing better to do, but then for certain. */
    LOW(3, Duration.ofMinutes(10));

    private final int level;
    private final Duration handicap;

    Priority(int level, Duration handicap) {
        this.level = level;
        this.handicap = handicap;
    }

    /**
     * The priority with a certain level.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Priority ofLevel(int level) {
        return Arrays.stream(values())
                .filter(priority -> priority.level == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no priority has level " + level));
    }

    /** As a number, for storing: 0 for the most urgent, then up. */
    public int level() {
        return level;
    }

    /**
     * By how much later a run counts as due than it is. What is due longer by more than this comes before an urgent run,
     * so that nothing waits forever.
     */
    public Duration handicap() {
        return handicap;
    }
}
