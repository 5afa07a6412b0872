package dev.guildhall.adapter.in.sse;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A reader that keeps what it gets; it can stop reading, or go away. */
final class FakeOutput implements StreamOutput {

    final List<String> writes = new CopyOnWriteArrayList<>();
    final AtomicInteger closed = new AtomicInteger();
    private volatile CountDownLatch reading = new CountDownLatch(0);
    private volatile int writesUntilGone = Integer.MAX_VALUE;

    /** Whoever writes now waits. */
    void stopReading() {
        reading = new CountDownLatch(1);
    }

    /** Whoever waits goes on. */
    void readOn() {
        reading.countDown();
    }

    /** After so many more writes the reader is gone. */
    void goAwayAfter(int more) {
        writesUntilGone = writes.size() + more;
    }

    /** Everything that arrived. */
    String text() {
        return String.join("", writes);
    }

    @Override
    public void write(String text) throws IOException {
        try {
            reading.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (writes.size() >= writesUntilGone) {
            throw new IOException("broken pipe");
        }
        writes.add(text);
    }

    @Override
    public void close() {
        closed.incrementAndGet();
    }
}
