package dev.guildhall.adapter.out.security;

import dev.guildhall.application.companysignin.out.WaitingRoom;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Looks again after pauses that grow. Every node sees what another one has written, so nobody has to be told. */
public final class PolledWaitingRoom implements WaitingRoom {

    /** Longer than most servers take to answer, shorter than people wait for a page. Looking takes its part of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Who waits keeps one of the node's threads, of which most are for other work. */
    private static final int PLACES = 32;

    /** What one page of a company asks for at once; a company whose server is slow takes no more from the others. */
    private static final int OF_A_COMPANY = 8;

    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 400;

    private final Semaphore places;
    private final int ofACompany;
    private final long patienceNanos;
    private final ConcurrentMap<TenantId, Integer> waiting = new ConcurrentHashMap<>();

    /** For a node. */
    public PolledWaitingRoom() {
        this(PLACES, OF_A_COMPANY, PATIENCE);
    }

    PolledWaitingRoom(int places, int ofACompany, Duration patience) {
        this.places = new Semaphore(places);
        this.ofACompany = ofACompany;
        this.patienceNanos = patience.toNanos();
    }

    @Override
    public <T> Optional<T> await(TenantId tenant, Supplier<Optional<T>> look) {
        if (!enter(tenant)) {
            return Optional.empty();
        }
        try {
            return poll(look);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            leave(tenant);
        }
    }

    private boolean enter(TenantId tenant) {
        if (!places.tryAcquire()) {
            return false;
        }
        if (waiting.merge(tenant, 1, Integer::sum) <= ofACompany) {
            return true;
        }
        leave(tenant);
        return false;
    }

    private void leave(TenantId tenant) {
        waiting.computeIfPresent(tenant, (_, many) -> many == 1 ? null : many - 1);
        places.release();
    }

    private <T> Optional<T> poll(Supplier<Optional<T>> look) throws InterruptedException {
        long begin = System.nanoTime();
        long pause = FIRST_PAUSE_MILLIS;
        Optional<T> seen = look.get();
        while (seen.isEmpty() && System.nanoTime() - begin < patienceNanos) {
            Thread.sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            seen = look.get();
        }
        return seen;
    }
}
