package dev.guildhall.adapter.in.worker;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Rings the other nodes from a thread of its own; wishes that come while it rings or pauses count as one. */
final class Ringer {

    private static final Logger LOG = System.getLogger(Ringer.class.getName());

    /** A ring is a transaction, and all of those with a notification wait for each other. */
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Peers peers;
    private final Semaphore wishes = new Semaphore(0);
    private volatile boolean closed;

    Ringer(Peers peers) {
        this.peers = peers;
    }

    void wish() {
        wishes.release();
    }

    /** Works until it is closed. */
    void work() {
        while (!closed) {
            wishes.acquireUninterruptibly();
            wishes.drainPermits();
            ring();
            Sleep.during(PAUSE);
        }
    }

    private void ring() {
        try {
            peers.ring();
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, "cannot tell the other nodes of due runs; they find them when they look", failure);
        }
    }

    /** Rings for a last time. */
    void close() {
        closed = true;
        wishes.release();
    }
}
