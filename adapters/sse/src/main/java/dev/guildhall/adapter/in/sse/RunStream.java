package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.run.in.RunTail;
import dev.guildhall.domain.run.JournalEntry;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * One reader of one run. News and the ticker only leave a signal; a short-lived thread then moves what there is from the
 * tail to the reader. Signals are counted, so there is never a second such thread for the same reader and no signal is
 * lost. An idle stream holds no thread.
 */
final class RunStream {

    private static final Logger LOG = System.getLogger(RunStream.class.getName());

    /** Ticks after which the reader's right to read is looked at again: what is taken away ends within this time. */
    private static final int RECHECK = 15;

    private final RunTail tail;
    private final TailReads reads;
    private final StreamOutput output;
    private final BooleanSupplier allowed;
    private final Executor threads;
    private final Consumer<RunStream> onClosed;
    private final AtomicInteger signals = new AtomicInteger();
    private final Quiet quiet = new Quiet();
    private final AtomicInteger unchecked = new AtomicInteger();
    private volatile boolean begun;
    private volatile boolean closing;

    /**
     * @param allowed whether the reader may still read
     * @param threads gives a thread to each task it is handed
     * @param onClosed called once when it is all over
     */
    RunStream(
            RunTail tail,
            TailReads reads,
            StreamOutput output,
            BooleanSupplier allowed,
            Executor threads,
            Consumer<RunStream> onClosed) {
        this.tail = tail;
        this.reads = reads;
        this.output = output;
        this.allowed = allowed;
        this.threads = threads;
        this.onClosed = onClosed;
    }

    /** Begins; the reader gets what there is, or at least a sign of life. */
    void start() {
        tail.onNews(this::signal);
        signal();
    }

    /** Once a second: looks for entries of which no news came, and now and then keeps the connection alive. */
    void tick() {
        boolean due = quiet.tick();
        if (unchecked.incrementAndGet() >= RECHECK || due) {
            signal();
        }
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
            if (closing || !isOpenAfterPump()) {
                end();
                // The signals stay counted, so that no other drain can begin.
                return;
            }
            seen = signals.addAndGet(-seen);
        }
    }

    private boolean isOpenAfterPump() {
        try {
            return pump();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the reader is gone", e);
            return false;
        } catch (PortFailure e) {
            // Nothing is lost: the tail stands where it stood, and the next tick tries again.
            LOG.log(Level.DEBUG, "the journal cannot be read right now", e);
            return e.isRetriable();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "stream ended early; its reader can come back with its last id", e);
            return false;
        }
    }

    private boolean pump() throws IOException {
        if (unchecked.get() >= RECHECK) {
            if (!allowed.getAsBoolean()) {
                LOG.log(Level.DEBUG, "the reader may no longer read");
                return false;
            }
            unchecked.set(0);
        }
        for (List<JournalEntry> entries = reads.next(tail); !entries.isEmpty(); entries = reads.next(tail)) {
            output.write(SseFrames.of(entries));
            begun = true;
            quiet.heard();
        }
        if (tail.isOver()) {
            output.write(SseFrames.DONE);
            return false;
        }
        if (!begun || quiet.isHeartbeatDue()) {
            output.write(SseFrames.HEARTBEAT);
            begun = true;
            quiet.beat();
        }
        return true;
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
