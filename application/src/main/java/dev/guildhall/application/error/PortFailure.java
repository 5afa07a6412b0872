package dev.guildhall.application.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something behind an outbound port did not work. Carries no vendor type and no vendor text. */
public class PortFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean retriable;
    private final transient Optional<Duration> retryAfter;

    /**
     * @param message for the log
     * @param retriable whether the same call may work later
     * @param retryAfter how long to wait before, when that is known
     */
    public PortFailure(String message, boolean retriable, Optional<Duration> retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.retriable = retriable;
        this.retryAfter = retryAfter;
    }

    /** Whether the same call may work later. */
    public boolean isRetriable() {
        return retriable;
    }

    /** How long to wait before trying again, when that is known. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
