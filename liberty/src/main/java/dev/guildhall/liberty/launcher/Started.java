package dev.guildhall.liberty.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What was started and has to be stopped, the latest first. A stop that comes while something is being started interrupts
 * that and waits for it, and nothing can be started afterwards: a signal in the middle of a start leaves no process behind.
 */
final class Started implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Started.class.getName());

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final AtomicReference<@Nullable Thread> starting = new AtomicReference<>();
    private volatile boolean closed;

    /** Starts something that cleans up after itself if that fails. */
    synchronized <T extends AutoCloseable> T start(Supplier<T> starter) {
        starting.set(Thread.currentThread());
        try {
            if (closed) {
                throw new LaunchFailure("stopped while starting");
            }
            T started = starter.get();
            running.push(started);
            return started;
        } finally {
            starting.set(null);
        }
    }

    @Override
    public void close() {
        closed = true;
        Thread starter = starting.get();
        if (starter != null) {
            starter.interrupt();
        }
        stopAll();
    }

    private synchronized void stopAll() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                // The others must be stopped all the same.
                LOG.log(Level.WARNING, "could not be stopped", e);
            }
        }
    }

    boolean isClosed() {
        return closed;
    }
}
