package dev.guildhall.application.testing.contract;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Work that another thread wants to do while this one holds a lock. What a contract asserts is the rival's result, so a
 * slow machine can hide a missing lock for once but never makes a correct one fail.
 */
final class Rival<T> {

    private static final Duration HEAD_START = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CompletableFuture<T> outcome = new CompletableFuture<>();

    private Rival() {}

    /** Starts the work and gives it time to run into the lock, or past a missing one. */
    static <T> Rival<T> start(Supplier<T> work) {
        Rival<T> rival = new Rival<>();
        Thread.ofPlatform().daemon().name("rival").start(() -> rival.work(work));
        rival.awaitFor(HEAD_START);
        return rival;
    }

    private void work(Supplier<T> work) {
        try {
            outcome.complete(work.get());
        } catch (RuntimeException | Error e) {
            outcome.completeExceptionally(e);
        }
    }

    private void awaitFor(Duration time) {
        try {
            outcome.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Still waiting, or failed: result() tells.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it is not done yet. */
    boolean isWaiting() {
        return !outcome.isDone();
    }

    /** What it came to in the end. */
    T result() {
        return outcome.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
