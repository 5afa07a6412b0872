package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.crosstenant.LogInAttempts;
import dev.guildhall.application.testing.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link LogInAttempts} promises. */
public interface LogInAttemptsContract {

    /** Failures allowed. */
    int LIMIT = 3;

    /** In how long. */
    Duration WINDOW = Duration.ofMinutes(15);

    /** Now. */
    Instant NOW = ManualClock.START;

    /** Counters. */
    LogInAttempts attempts();

    /** An address that nobody tried. */
    default String newKey() {
        return "ana-" + UUID.randomUUID() + "@example.com";
    }

    /** Counts failures at one instant. */
    default void fail(String key, int times, Instant when) {
        for (int i = 0; i < times; i++) {
            attempts().failed(key, when);
        }
    }

    @Test
    default void waitFor_whenNothingFailed_shouldLetIn() {
        assertThat(attempts().waitFor(newKey(), LIMIT, WINDOW, NOW)).isEmpty();
    }

    @Test
    default void waitFor_whenFewerThanTheLimitFailed_shouldLetIn() {
        String key = newKey();
        fail(key, LIMIT - 1, NOW);

        assertThat(attempts().waitFor(key, LIMIT, WINDOW, NOW)).isEmpty();
    }

    @Test
    default void waitFor_whenTheLimitIsReached_shouldSayHowLongToWait() {
        String key = newKey();
        fail(key, LIMIT, NOW);

        assertThat(attempts().waitFor(key, LIMIT, WINDOW, NOW.plusSeconds(60)))
                .hasValueSatisfying(wait -> assertThat(wait).isPositive().isLessThanOrEqualTo(WINDOW));
    }

    @Test
    default void waitFor_whenWaitedThatLong_shouldLetIn() {
        String key = newKey();
        fail(key, 1, NOW.minusSeconds(300));
        fail(key, LIMIT - 1, NOW);
        Duration wait = attempts().waitFor(key, LIMIT, WINDOW, NOW).orElseThrow();

        assertThat(attempts().waitFor(key, LIMIT, WINDOW, NOW.plus(wait).plusSeconds(1)))
                .isEmpty();
    }

    @Test
    default void waitFor_whenMoreThanTheLimitFailed_shouldSayTheTimeAfterWhichItReallyLetsIn() {
        String key = newKey();
        for (int minutes = 10; minutes >= 1; minutes -= 3) {
            fail(key, 1, NOW.minusSeconds(60L * minutes));
        }
        Duration wait = attempts().waitFor(key, LIMIT, WINDOW, NOW).orElseThrow();

        assertThat(attempts().waitFor(key, LIMIT, WINDOW, NOW.plus(wait).minusSeconds(1)))
                .isPresent();
        assertThat(attempts().waitFor(key, LIMIT, WINDOW, NOW.plus(wait).plusSeconds(1)))
                .isEmpty();
    }

    @Test
    default void waitFor_whenFailuresAreOld_shouldForgetThem() {
        String key = newKey();
        fail(key, LIMIT, NOW.minus(WINDOW).minusSeconds(1));

        assertThat(attempts().waitFor(key, LIMIT, WINDOW, NOW)).isEmpty();
    }

    @Test
    default void waitFor_whenLimitsDiffer_shouldCountTheSameFailures() {
        String key = newKey();
        fail(key, LIMIT, NOW);

        assertThat(attempts().waitFor(key, LIMIT + 1, WINDOW, NOW)).isEmpty();
        assertThat(attempts().waitFor(key, 1, WINDOW, NOW)).isPresent();
    }

    @Test
    default void waitFor_whenAnotherKeyFailed_shouldLetIn() {
        String key = newKey();
        fail(newKey(), LIMIT, NOW);

        assertThat(attempts().waitFor(key, LIMIT, WINDOW, NOW)).isEmpty();
    }

    @Test
    default void succeeded_whenCalled_shouldForgetThatKeyOnly() {
        String key = newKey();
        String other = newKey();
        fail(key, LIMIT, NOW);
        fail(other, LIMIT, NOW);

        attempts().succeeded(key);
        attempts().succeeded(newKey());

        assertThat(attempts().waitFor(key, LIMIT, WINDOW, NOW)).isEmpty();
        assertThat(attempts().waitFor(other, LIMIT, WINDOW, NOW)).isPresent();
    }
}
