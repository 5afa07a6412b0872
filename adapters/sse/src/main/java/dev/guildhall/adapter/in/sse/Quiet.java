package dev.guildhall.adapter.in.sse;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long nothing has happened on a stream, in ticks of a second. Says when to look for entries of which no news can
 * come (another node writes them): often at first, then more rarely, because each look may cost a database read.
 */
final class Quiet {

    private static final int RESTLESS = 10;
    private static final int PAUSE = 5;
    private static final int HEARTBEAT = 15;

    private final AtomicInteger sinceEntry = new AtomicInteger();
    private final AtomicInteger sinceWrite = new AtomicInteger();

    /**
     * A second has passed.
     *
     * @return whether there is something to do
     */
    boolean tick() {
        int ticks = sinceEntry.incrementAndGet();
        boolean lookDue = ticks <= RESTLESS || ticks % PAUSE == 0;
        return sinceWrite.incrementAndGet() >= HEARTBEAT || lookDue;
    }

    /** Whether the reader has heard nothing for so long that it needs a sign of life. */
    boolean isHeartbeatDue() {
        return sinceWrite.get() >= HEARTBEAT;
    }

    /** Entries were written. */
    void heard() {
        sinceEntry.set(0);
        sinceWrite.set(0);
    }

    /** A sign of life was written. */
    void beat() {
        sinceWrite.set(0);
    }
}
