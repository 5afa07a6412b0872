package dev.guildhall.bench.queue;

/** A job queue that is measured. */
public interface Contender extends AutoCloseable {

    /** A short name, the same in every run. */
    String id();

    /** What exactly it does. */
    String how();

    /** Puts the whole load through once, starting and ending with an empty queue. */
    Lap lap(Load load) throws Exception;

    /** The process its code runs in. */
    default ProcessHandle process() {
        return ProcessHandle.current();
    }

    /** Lets go of what it holds. */
    @Override
    default void close() {}
}
