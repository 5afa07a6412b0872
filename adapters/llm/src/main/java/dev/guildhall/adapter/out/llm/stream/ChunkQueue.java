package dev.guildhall.adapter.out.llm.stream;

import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.application.run.out.ModelStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A model call under way: one thread reads it through {@link ModelStream}, any thread of the provider's client feeds it.
 * The first end that is reported counts, whatever is reported after it is ignored. It must be closed, or a provider that
 * went silent keeps its connection.
 *
 * <p>A sender is held up while the reader is too far behind: so memory stays bounded, and the provider is slowed down by
 * its own connection.
 */
public final class ChunkQueue implements ModelStream {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Pieces pieces = new Pieces();
    private final StreamLimits limits;
    private final Runnable abort;
    private final long endsAt;
    private volatile long lastSignOfLife;
    private long firstUnreadAt;
    private long total;
    private boolean doneWasRead;
    private ModelChunk.@Nullable Done done;
    private @Nullable ModelFailure failure;

    /** @param abort ends the call at the provider; called from any thread, perhaps more than once, must not block */
    public ChunkQueue(StreamLimits limits, Runnable abort) {
        this.limits = limits;
        this.abort = abort;
        this.lastSignOfLife = System.nanoTime();
        this.endsAt = lastSignOfLife + limits.total().toNanos();
    }

    /** Something came from the provider, be it only a byte. */
    public void touch() {
        lastSignOfLife = System.nanoTime();
    }

    /** Reasoning came. Waits while the reader is too far behind. */
    public void thought(String text) {
        add(text, true);
    }

    /** A part of the answer came. Waits while the reader is too far behind. */
    public void text(String text) {
        add(text, false);
    }

    /** The answer is complete. */
    public void done(ModelChunk.Done end) {
        end(end, null);
    }

    /** The call broke. */
    public void fail(ModelFailure why) {
        end(null, why);
        abort.run();
    }

    /** Whether it is over, so that whatever still comes is of no use. */
    public boolean isOver() {
        lock.lock();
        try {
            return done != null || failure != null;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        fail(failure(Kind.CANCELLED, "closed by the reader"));
    }

    @Override
    public List<ModelChunk> next(Duration gather) {
        try {
            if (!awaitFirst()) {
                fail(failure(Kind.TIMEOUT, "the model was silent for too long"));
            }
            awaitMore(gather);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            close();
        }
        return take();
    }

    private boolean awaitFirst() throws InterruptedException {
        long waitsSince = System.nanoTime();
        lock.lockInterruptibly();
        try {
            while (pieces.isEmpty() && !isOver()) {
                // Time in which nobody asked does not count: the sender may have been held up by us.
                long silentSince = waitsSince - lastSignOfLife > 0 ? waitsSince : lastSignOfLife;
                long now = System.nanoTime();
                long left = Math.min(silentSince + limits.idle().toNanos() - now, endsAt - now);
                if (left <= 0) {
                    return false;
                }
                changed.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void awaitMore(Duration gather) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long until = firstUnreadAt + gather.toNanos();
            long left = until - System.nanoTime();
            while (left > 0 && !isOver() && pieces.size() < limits.maxUnread()) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private List<ModelChunk> take() {
        lock.lock();
        try {
            if (doneWasRead) {
                throw new IllegalStateException("the answer was read to its end");
            }
            List<ModelChunk> chunks = new ArrayList<>(isOver() ? pieces.drainAll() : pieces.drain());
            changed.signalAll();
            if (done != null) {
                chunks.add(done);
                doneWasRead = true;
            } else if (failure != null && chunks.isEmpty()) {
                throw failure;
            }
            return chunks;
        } finally {
            lock.unlock();
        }
    }

    private void add(String text, boolean isThought) {
        ModelFailure refusal = text.isEmpty() ? null : tryAdd(text, isThought);
        if (refusal != null) {
            fail(refusal);
        }
    }

    private @Nullable ModelFailure tryAdd(String text, boolean isThought) {
        lock.lock();
        try {
            total += text.length();
            if (total > limits.maxTotal()) {
                return failure(Kind.MALFORMED, "the answer has more than " + limits.maxTotal() + " characters");
            }
            while (!isOver() && !pieces.isEmpty() && pieces.size() + text.length() > limits.maxUnread()) {
                if (changed.awaitNanos(endsAt - System.nanoTime()) <= 0) {
                    return failure(Kind.TIMEOUT, "the answer was not read in time");
                }
            }
            put(text, isThought);
            return null;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return failure(Kind.CANCELLED, "the receiver was interrupted");
        } finally {
            lock.unlock();
        }
    }

    private void put(String text, boolean isThought) {
        if (isOver()) {
            return;
        }
        firstUnreadAt = pieces.isEmpty() ? System.nanoTime() : firstUnreadAt;
        pieces.add(text, isThought);
        changed.signalAll();
    }

    private void end(ModelChunk.@Nullable Done end, @Nullable ModelFailure why) {
        lock.lock();
        try {
            if (!isOver()) {
                done = end;
                failure = why;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private static ModelFailure failure(Kind kind, String message) {
        return new ModelFailure(kind, message, Optional.empty(), null);
    }
}
