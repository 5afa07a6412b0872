package dev.guildhall.application.access;

import dev.guildhall.application.crosstenant.LogInAttempts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Counts what somebody asks for, and tells when it is too much. */
public final class Throttle {

    private final LogInAttempts attempts;
    private final InstantSource clock;
    private final String purpose;
    private final Duration window;

    /**
     * @param attempts where it is counted
     * @param purpose keeps what is counted for one thing apart from what is counted for another
     */
    public Throttle(LogInAttempts attempts, InstantSource clock, String purpose, Duration window) {
        this.attempts = attempts;
        this.clock = clock;
        this.purpose = purpose;
        this.window = window;
    }

    /**
     * Counts one more, before it is done, and looks again: of many at once no more than the limit get through.
     *
     * @param limit of the same subject within the window
     * @return how long to wait, when it is one too many; one that comes when there are too many already is not counted
     */
    public Optional<Duration> count(String subject, int limit) {
        String key = key(subject);
        Instant now = clock.instant();
        Optional<Duration> wait = attempts.waitFor(key, limit, window, now);
        if (wait.isPresent()) {
            return wait;
        }
        attempts.failed(key, now);
        return attempts.waitFor(key, limit + 1, window, now);
    }

    /** Forgets what was counted for a subject. */
    void forget(String subject) {
        attempts.succeeded(key(subject));
    }

    private String key(String subject) {
        return purpose + ":" + subject;
    }
}
