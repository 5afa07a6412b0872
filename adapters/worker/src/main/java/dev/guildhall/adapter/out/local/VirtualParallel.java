package dev.guildhall.adapter.out.local;

import dev.guildhall.application.context.Parallel;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
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
        BlockingQueue<CompletableFuture<T>> done = new LinkedBlockingQueue<>();
        for (Supplier<T> one : work) {
            CompletableFuture<T> future = CompletableFuture.supplyAsync(one, threads);
            var _ = future.whenComplete((_, _) -> done.add(future));
        }
        for (int i = 0; i < work.size(); i++) {
            taker.accept(resultOf(next(done)));
        }
    }

    private static <T> CompletableFuture<T> next(BlockingQueue<CompletableFuture<T>> done) {
        try {
            return done.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for results", stopped);
        }
    }

    private static <T> T resultOf(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw failed;
            }
        }
    }
}
