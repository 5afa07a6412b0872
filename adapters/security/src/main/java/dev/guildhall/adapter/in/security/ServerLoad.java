package dev.guildhall.adapter.in.security;

import java.util.concurrent.Semaphore;

/**
 * The places for requests of the API that this node serves at a time. Those who are not known get half of them at most, so
 * that they cannot shut out those who are.
 */
public final class ServerLoad {

    private final int size;
    private final Semaphore places;
    private final Semaphore ofStrangers;
    private final Runnable onRefusal;

    /** Who asks for a place. */
    enum Visitor {
        /** Somebody with a good credential. */
        KNOWN,
        /** Somebody without. */
        STRANGER
    }

    /**
     * @param size how many places there are, at least 2
     * @param onRefusal told of each request that found no place
     */
    public ServerLoad(int size, Runnable onRefusal) {
        this.size = size;
        this.places = new Semaphore(size);
        this.ofStrangers = new Semaphore(size / 2);
        this.onRefusal = onRefusal;
    }

    /** Takes a place if there is one; whoever got it gives it back once. */
    boolean enter(Visitor visitor) {
        boolean entered = switch (visitor) {
            case KNOWN -> places.tryAcquire();
            case STRANGER -> ofStrangers.tryAcquire() && (places.tryAcquire() || released(ofStrangers));
        };
        if (!entered) {
            onRefusal.run();
        }
        return entered;
    }

    private static boolean released(Semaphore taken) {
        taken.release();
        return false;
    }

    /** Gives a place back. */
    void leave(Visitor visitor) {
        places.release();
        if (visitor == Visitor.STRANGER) {
            ofStrangers.release();
        }
    }

    /** How many requests have a place right now. */
    public int serving() {
        return size - places.availablePermits();
    }
}
