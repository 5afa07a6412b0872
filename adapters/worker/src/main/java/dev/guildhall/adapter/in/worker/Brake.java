package dev.guildhall.adapter.in.worker;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Slows a node down on which nothing succeeds: each run that it takes and fails with uses up one of the run's attempts,
 * which other nodes could make better use of. After some failures in a row it lets one run pass after a pause that grows
 * with each further failure; the first success lets all pass again. Times are those of {@link System#nanoTime}.
 */
final class Brake {

    private static final int FAILURES = 5;
    private static final long WITHIN = Duration.ofSeconds(10).toNanos();
    private static final long FIRST_PAUSE = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofSeconds(10).toNanos();

    private final Deque<Long> failures = new ArrayDeque<>();
    private long pause;
    private long until;
    private boolean probing;

    /** How many runs may be taken now, of those for which there is room. */
    synchronized int allowed(int room, long now) {
        if (pause == 0 || room == 0) {
            return room;
        }
        return now - until < 0 ? 0 : 1;
    }

    /** Says that runs have been taken. */
    synchronized void taken(long now) {
        if (pause > 0) {
            until = now + pause;
            probing = true;
        }
    }

    /** Says that a run has been driven to where it rests or ends. */
    synchronized void succeeded() {
        failures.clear();
        pause = 0;
    }

    /** Says that driving a run has failed; those that were taken before the pause began do not make it longer. */
    synchronized void failed(long now) {
        if (pause == 0) {
            failures.addLast(now);
            if (failures.size() == FAILURES && now - failures.removeFirst() <= WITHIN) {
                failures.clear();
                pauseFor(FIRST_PAUSE, now);
            }
        } else if (probing) {
            pauseFor(Math.min(2 * pause, LONGEST_PAUSE), now);
        }
    }

    private void pauseFor(long time, long now) {
        pause = time;
        until = now + time;
        probing = false;
    }
}
