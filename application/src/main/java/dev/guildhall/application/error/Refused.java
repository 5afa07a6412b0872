package dev.guildhall.application.error;

import java.time.Duration;
import java.util.Optional;

/**
 * An entry point's "no" to its caller. Knows no protocol: each surface says it in its own way. It is an ordinary answer,
 * so it is not logged and has no stack trace.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** After which a place in a queue may well be free. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Reason reason;
    private final String code;
    private final transient Optional<Duration> retryAfter;

    /** The kinds of "no". */
    public enum Reason {
        /** The request cannot be read. */
        MALFORMED,
        /** No credential, or not a good one. */
        UNAUTHENTICATED,
        /** The credential is good, but not for this. */
        FORBIDDEN,
        /** There is no such thing, or it is another tenant's, or the identifier is none. */
        UNKNOWN,
        /** The present state does not allow it. */
        CONFLICT,
        /** The caller has seen an older state. */
        STALE,
        /** More than is taken at once. */
        TOO_LARGE,
        /** It can be read and makes no sense. */
        UNPROCESSABLE,
        /** Too many. */
        LIMITED,
        /** More than this node can do right now. */
        OVERLOADED
    }

    /**
     * @param code stable, for programs: lower-case words joined by hyphens
     * @param detail for people; safe to show
     */
    public Refused(Reason reason, String code, String detail) {
        this(reason, code, detail, Optional.empty());
    }

    /**
     * @param retryAfter how long to wait before trying again, when that is known
     */
    public Refused(Reason reason, String code, String detail, Optional<Duration> retryAfter) {
        super(detail, null, false, false);
        this.reason = reason;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /**
     * There is no such thing. Says the same whether it never was, is another tenant's, or could not even be one.
     *
     * @param noun what was looked for, for example {@code employee}
     */
    public static Refused unknown(String noun) {
        return new Refused(Reason.UNKNOWN, "unknown-" + noun, "There is no such " + noun + ".");
    }

    /** The idempotency key was used for another request. */
    public static Refused keyReused() {
        return new Refused(
                Reason.UNPROCESSABLE,
                "idempotency-key-reused",
                "This Idempotency-Key was used for another request. Use a new one.");
    }

    /** So many messages of a conversation wait for an answer that no more is taken. */
    public static Refused tooManyWaiting(int limit) {
        return new Refused(
                Reason.LIMITED,
                "too-many-waiting",
                limit + " messages of this conversation wait for an answer already.",
                Optional.of(PAUSE));
    }

    /** So many of the company's runs wait to be taken that its plan allows no more. */
    public static Refused queueFull(int limit) {
        return new Refused(
                Reason.LIMITED,
                "queue-full",
                limit + " requests of your company wait to be started, as many as its plan allows.",
                Optional.of(PAUSE));
    }

    /** The company has used up the runs that its plan allows in a month. */
    public static Refused monthUsedUp(int limit, Duration wait) {
        return new Refused(
                Reason.LIMITED,
                "monthly-runs-used-up",
                "Your company has used up the " + limit + " runs that its plan allows in a calendar month (UTC)."
                        + " Change the plan, or wait until the next month begins.",
                Optional.of(wait));
    }

    /** What kind of "no". */
    public Reason reason() {
        return reason;
    }

    /** Stable code for programs. */
    public String code() {
        return code;
    }

    /** In words for the caller. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** How long to wait before trying again, when that is known. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
