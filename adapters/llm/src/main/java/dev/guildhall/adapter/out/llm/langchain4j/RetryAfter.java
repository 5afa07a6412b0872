package dev.guildhall.adapter.out.llm.langchain4j;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a provider wants us to wait: seconds or a date in a header, or Google's hint in the body. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");
    private static final Pattern IN_BODY = Pattern.compile("\"retryDelay\"\\s*:\\s*\"(\\d{1,9}(?:\\.\\d{1,9})?)s\"");

    private RetryAfter() {}

    static Optional<Duration> in(HttpHeaders headers, String body, InstantSource clock) {
        Optional<String> header = headers.firstValue("Retry-After").map(String::strip);
        if (header.isPresent()) {
            return SECONDS.matcher(header.get()).matches()
                    ? Optional.of(seconds(header.get()))
                    : date(header.get()).map(when -> until(when, headers, clock));
        }
        Matcher matcher = IN_BODY.matcher(body);
        return matcher.find() ? Optional.of(seconds(matcher.group(1))) : Optional.empty();
    }

    private static Duration seconds(String text) {
        return bounded(Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000)));
    }

    /** By the provider's own clock where it tells it, so that ours may be wrong. */
    private static Duration until(Instant when, HttpHeaders headers, InstantSource clock) {
        Instant now = headers.firstValue("Date").flatMap(RetryAfter::date).orElseGet(clock::instant);
        return bounded(Duration.between(now, when));
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
