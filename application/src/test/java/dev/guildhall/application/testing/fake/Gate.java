package dev.guildhall.application.testing.fake;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A place in a script where a model waits until a test lets it go on. */
public final class Gate {

    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);

    /** Returns once somebody stands before the gate. */
    public void awaitReached() {
        await(reached, "nobody came to the gate");
    }

    /** Lets everybody pass, now and later. */
    public void open() {
        opened.countDown();
    }

    void pass() {
        reached.countDown();
        await(opened, "nobody opened the gate");
    }

    private static void await(CountDownLatch latch, String problem) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(problem);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem, e);
        }
    }
}
