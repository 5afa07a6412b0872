package dev.guildhall.application.run.out;

import dev.guildhall.application.error.PortFailure;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model call that did not work. */
public final class ModelFailure extends PortFailure {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What went wrong. */
    public enum Kind {
        /** The provider does not accept our key (401, 403). */
        UNAUTHORIZED(false, "The model provider refuses our key. An operator must check the configuration."),
        /** The provider has no such model (404). */
        UNKNOWN_MODEL(false, "The model provider does not have the configured model. An operator must check it."),
        /** The provider says our request is wrong (other 4xx). */
        REJECTED(false, "The model provider rejected the request."),
        /** No answer in time (408, connect or read time-out). */
        TIMEOUT(true, "The model did not answer in time. Try again."),
        /** Too many calls (429). */
        RATE_LIMITED(true, "The model provider is limiting calls. Try again later."),
        /** The provider is down (5xx, connection refused). */
        UNAVAILABLE(true, "The model provider is not available. Try again later."),
        /** The stream ended before its end. */
        CUT(true, "The model's answer was cut off. Try again."),
        /** The stream is not what the protocol says. */
        MALFORMED(true, "The model's answer was malformed. Try again."),
        /** We closed the call. */
        CANCELLED(false, "The call was cancelled.");

        private final boolean retriable;
        private final String advice;

        Kind(boolean retriable, String advice) {
            this.retriable = retriable;
            this.advice = advice;
        }

        /** What to tell the person who waits. */
        public String advice() {
            return advice;
        }

        /** Stable code for programs. */
        public String code() {
            return "model_" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param message for the log, without secrets and contents
     * @param retryAfter what the provider said
     */
    public ModelFailure(Kind kind, String message, Optional<Duration> retryAfter, @Nullable Throwable cause) {
        super(message, kind.retriable, retryAfter, cause);
        this.kind = kind;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }
}
