package dev.guildhall.adapter.out.local;

import dev.guildhall.application.context.Parallel;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Each thing on a thread of its own. */
public final class VirtualParallel implements Parallel {

    private final Executor threads;

    /**
     * @param threads makes the threads; virtual ones
     */
    public VirtualParallel(ThreadFactory threads) {
        this.threads = work -> threads.newThread(work).start();
    }

    @Override
    public <T> void each(List<? extends Supplier<T>> work, Consumer<? super T> taker) {
        BlockingQueue<Task<T>> done = new LinkedBlockingQueue<>();
        work.forEach(one -> threads.execute(new Task<>(one, done)));
        for (int i = 0; i < work.size(); i++) {
            taker.accept(resultOf(done));
        }
    }

    /** Announces itself when it is done. */
    private static final class Task<T> extends FutureTask<T> {

        private final BlockingQueue<Task<T>> announcements;

        Task(Supplier<T> work, BlockingQueue<Task<T>> announcements) {
            super(work::get);
            this.announcements = announcements;
        }

        @Override
        protected void done() {
            announcements.add(this);
        }
    }

    private static <T> T resultOf(BlockingQueue<Task<T>> done) {
        try {
            return done.take().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for results", stopped);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException("work failed", failed);
            }
        }
    }
}
