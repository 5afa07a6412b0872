package dev.guildhall.application.crosstenant;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Counts failed log-ins across all nodes. Needs no transaction. */
public interface LogInAttempts {

    /**
     * Whether one more attempt is too many.
     *
     * @param key an e-mail address or a remote address; only its digest is stored
     * @param limit failures allowed within the window
     * @return how long to wait, or empty when the attempt may be made
     */
    Optional<Duration> waitFor(String key, int limit, Duration window, Instant now);

    /** Counts one failure. */
    void failed(String key, Instant now);

    /** Forgets the failures of a key. */
    void succeeded(String key);
}
