package dev.guildhall.application.run.out;

import java.time.Duration;
import java.util.List;

/** One model call under way. */
public interface ModelStream extends AutoCloseable {

    /**
     * Waits for something to arrive, then for {@code gather} longer to let more come, and returns all of it; adjacent
     * pieces of one kind are joined. The last chunk of a call is {@link ModelChunk.Done}; nothing may be asked after it.
     *
     * @throws ModelFailure when the call broke; what had arrived before is returned first
     */
    List<ModelChunk> next(Duration gather);

    /** Ends the call, also at the provider, from any thread. A waiting {@link #next} then fails with CANCELLED. */
    @Override
    void close();
}
