package dev.guildhall.application.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Counts what somebody asks for, and tells when it is too much. */
final class Throttle {

    private final AccessPorts ports;
    private final String purpose;
    private final Duration window;

    /**
     * @param purpose keeps what is counted for one thing apart from what is counted for another
     */
    Throttle(AccessPorts ports, String purpose, Duration window) {
        this.ports = ports;
        this.purpose = purpose;
        this.window = window;
    }

    /**
     * Counts one more, before it is done, and looks again: of many at once no more than the limit get through.
     *
     * @param limit of the same subject within the window
     * @return how long to wait, when it is one too many; one that comes when there are too many already is not counted
     */
    Optional<Duration> count(String subject, int limit) {
        String key = key(subject);
        Instant now = ports.clock().instant();
        Optional<Duration> wait = ports.attempts().waitFor(key, limit, window, now);
        if (wait.isPresent()) {
            return wait;
        }
        ports.attempts().failed(key, now);
        return ports.attempts().waitFor(key, limit + 1, window, now);
    }

    /** Forgets what was counted for a subject. */
    void forget(String subject) {
        ports.attempts().succeeded(key(subject));
    }

    private String key(String subject) {
        return purpose + ":" + subject;
    }
}
