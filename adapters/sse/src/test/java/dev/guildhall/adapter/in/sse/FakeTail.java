package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.run.in.RunTail;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A tail of which a test says what it has. Notices when two threads use it at once. */
final class FakeTail implements RunTail {

    final AtomicInteger closed = new AtomicInteger();
    final AtomicInteger reads = new AtomicInteger();
    final AtomicInteger collisions = new AtomicInteger();
    private final Queue<JournalEntry> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<RuntimeException> failures = new ArrayDeque<>();
    private final AtomicInteger users = new AtomicInteger();
    private volatile boolean over;
    private volatile Runnable news = () -> {};
    private volatile Runnable duringNext = () -> {};

    /** These entries are there, and news of it is given. */
    void append(List<JournalEntry> entries) {
        waiting.addAll(entries);
        news.run();
    }

    /** These entries are there, but another node wrote them, so there is no news. */
    void appendSilently(List<JournalEntry> entries) {
        waiting.addAll(entries);
    }

    /** The next read fails. */
    void failOnce(RuntimeException failure) {
        failures.add(failure);
    }

    /** Something that happens while the next read is under way, once. */
    void duringNext(Runnable happening) {
        duringNext = happening;
    }

    @Override
    public List<JournalEntry> next() {
        enter();
        try {
            reads.incrementAndGet();
            RuntimeException failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
            List<JournalEntry> batch = new ArrayList<>();
            while (batch.size() < BATCH && !waiting.isEmpty()) {
                batch.add(waiting.remove());
            }
            over = over || (!batch.isEmpty() && batch.getLast().event() instanceof RunEvent.RunFinished);
            Runnable happening = duringNext;
            duringNext = () -> {};
            happening.run();
            return batch;
        } finally {
            users.decrementAndGet();
        }
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public void onNews(Runnable listener) {
        news = listener;
    }

    @Override
    public void close() {
        closed.incrementAndGet();
    }

    private void enter() {
        if (users.incrementAndGet() > 1) {
            collisions.incrementAndGet();
        }
    }
}
