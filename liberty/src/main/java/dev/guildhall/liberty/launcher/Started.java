package dev.guildhall.liberty.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What was started and has to be stopped, the latest first. A stop that comes while something is being started waits for
 * it, and nothing can be started afterwards: a signal in the middle of a start leaves no process behind.
 */
final class Started implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Started.class.getName());

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean closed;

    synchronized <T extends AutoCloseable> T start(Supplier<T> starter) {
        if (closed) {
            throw new LaunchFailure("stopped while starting");
        }
        T started = starter.get();
        running.push(started);
        return started;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                // The others must be stopped all the same.
                LOG.log(Level.WARNING, "could not be stopped", e);
            }
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
