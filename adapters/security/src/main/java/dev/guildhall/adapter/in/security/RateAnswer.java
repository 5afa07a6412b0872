package dev.guildhall.adapter.in.security;

import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateStanding;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a caller is told about the limits of its rate: the header fields of draft-ietf-httpapi-ratelimit-headers-11, the older
 * ones that many clients look for, and the refusal.
 */
final class RateAnswer {

    private static final Duration ALMOST_A_SECOND = Duration.ofNanos(999_999_999);

    private RateAnswer() {}

    /** All limits as policies; the one that will refuse first, with what is left of it and the seconds until that changes. */
    static Map<String, String> headers(RateDecision decision) {
        RateStanding tightest = decision.tightest();
        long reset = seconds(tightest.remaining() == 0 ? tightest.untilAdmitted() : tightest.untilFull());
        return Map.of(
                "RateLimit-Policy",
                decision.standings().stream().map(RateAnswer::policy).collect(Collectors.joining(", ")),
                "RateLimit",
                name(tightest) + ";r=" + tightest.remaining() + ";t=" + reset,
                "X-RateLimit-Limit",
                Integer.toString(tightest.limit().burst()),
                "X-RateLimit-Remaining",
                Integer.toString(tightest.remaining()),
                "X-RateLimit-Reset",
                Long.toString(reset));
    }

    private static String policy(RateStanding standing) {
        return name(standing) + ";q=" + standing.limit().burst() + ";w="
                + standing.limit().window().toSeconds();
    }

    private static String name(RateStanding standing) {
        return '"' + standing.scope().label() + '"';
    }

    /** The refusal, which names the limit and the wait. */
    static Refused refusal(RateDecision decision) {
        RateStanding tightest = decision.tightest();
        String reason = switch (tightest.scope()) {
            case COMPANY -> "Your company has sent as many requests as its plan allows for now.";
            case MEMBER -> "You have sent as many requests as one member may for now.";
            case KEY -> "As many requests have come with this API key as with one key may for now.";
            case ADDRESS -> "As many requests without a good credential have come from your address as may for now.";
        };
        Duration wait = wait(decision);
        return new Refused(
                Reason.LIMITED,
                "rate-limited",
                reason + " Try again in " + wait.toSeconds() + (wait.toSeconds() == 1 ? " second." : " seconds."),
                Optional.of(wait));
    }

    /** How long to wait after a refusal, in whole seconds. */
    static Duration wait(RateDecision decision) {
        return Duration.ofSeconds(Math.max(1, seconds(decision.tightest().untilAdmitted())));
    }

    /** Rounded up, so that who waits that long has waited long enough. */
    private static long seconds(Duration time) {
        return time.plus(ALMOST_A_SECOND).toSeconds();
    }
}
