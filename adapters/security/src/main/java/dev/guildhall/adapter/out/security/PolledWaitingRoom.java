package dev.guildhall.adapter.out.security;

import dev.guildhall.application.companysignin.out.WaitingRoom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Looks again after pauses that grow. Every node sees what another one has written, so nobody has to be told. */
public final class PolledWaitingRoom implements WaitingRoom {

    /** Longer than most servers take to answer, shorter than people wait for a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int PLACES = 64;
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 400;

    private final Semaphore places;
    private final Duration patience;

    /** For a node. */
    public PolledWaitingRoom() {
        this(PLACES, PATIENCE);
    }

    PolledWaitingRoom(int places, Duration patience) {
        this.places = new Semaphore(places);
        this.patience = patience;
    }

    @Override
    public <T> Optional<T> await(Supplier<Optional<T>> look) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return poll(look);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private <T> Optional<T> poll(Supplier<Optional<T>> look) throws InterruptedException {
        Optional<T> seen = look.get();
        long left = patience.toMillis();
        long pause = FIRST_PAUSE_MILLIS;
        while (seen.isEmpty() && left > 0) {
            Thread.sleep(pause);
            left -= pause;
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            seen = look.get();
        }
        return seen;
    }
}
