package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.run.JournalEntry;
import dev.guildhall.application.run.RunTail;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One reader of one run. News and the ticker only leave a signal; a short-lived thread then moves what there is from the
 * tail to the reader. Signals are counted, so there is never a second such thread for the same reader and no signal is
 * lost. An idle stream holds no thread.
 */
final class RunStream {

    private static final Logger LOG = System.getLogger(RunStream.class.getName());

    private final RunTail tail;
    private final StreamOutput output;
    private final Executor threads;
    private final Consumer<RunStream> onClosed;
    private final AtomicInteger signals = new AtomicInteger();
    private final AtomicInteger ticksSinceWrite = new AtomicInteger();
    private volatile boolean heartbeatDue = true;
    private volatile boolean closing;

    /**
     * @param threads gives a thread to each task it is handed
     * @param onClosed called once when it is all over
     */
    RunStream(RunTail tail, StreamOutput output, Executor threads, Consumer<RunStream> onClosed) {
        this.tail = tail;
        this.output = output;
        this.threads = threads;
        this.onClosed = onClosed;
    }

    /** Begins; the reader gets what there is, or at least a sign of life. */
    void start() {
        tail.onNews(this::signal);
        signal();
    }

    /** Once a second: looks for entries of which no news came, and now and then keeps the connection alive. */
    void tick(int ticksPerHeartbeat) {
        if (ticksSinceWrite.incrementAndGet() >= ticksPerHeartbeat) {
            heartbeatDue = true;
        }
        signal();
    }

    /** Ends it from our side; the reader can come back with its last id. */
    void close() {
        closing = true;
        signal();
    }

    private void signal() {
        if (signals.getAndIncrement() == 0) {
            threads.execute(this::drain);
        }
    }

    private void drain() {
        int seen = signals.get();
        while (seen != 0) {
            if (closing || !isStillOpenAfterPump()) {
                end();
                // The signals stay counted, so that no other drain can begin.
                return;
            }
            seen = signals.addAndGet(-seen);
        }
    }

    private boolean isStillOpenAfterPump() {
        try {
            return pump();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the reader is gone", e);
            return false;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "stream ended early; its reader can come back with its last id", e);
            return false;
        }
    }

    private boolean pump() throws IOException {
        for (List<JournalEntry> entries = tail.next(); !entries.isEmpty(); entries = tail.next()) {
            write(SseFrames.of(entries));
        }
        if (tail.isOver()) {
            write(SseFrames.DONE);
            return false;
        }
        if (heartbeatDue) {
            write(SseFrames.HEARTBEAT);
        }
        return true;
    }

    private void write(String text) throws IOException {
        output.write(text);
        heartbeatDue = false;
        ticksSinceWrite.set(0);
    }

    private void end() {
        try {
            tail.close();
        } finally {
            output.close();
            onClosed.accept(this);
        }
    }
}
