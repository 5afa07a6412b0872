package dev.guildhall.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenBucketTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final RateLimit LIMIT = new RateLimit(3, 2);

    private final TokenBucket empty = new TokenBucket(LIMIT, 0, NOW);

    @Test
    void taken_whenFull_shouldAdmitTheBurstAndNoMore() {
        TokenBucket bucket = TokenBucket.full(LIMIT, NOW);
        for (int i = 0; i < 3; i++) {
            assertThat(bucket.admits()).isTrue();
            bucket = bucket.at(NOW).taken();
        }

        assertThat(bucket.admits()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(bucket::taken);
    }

    @ParameterizedTest
    @CsvSource({"499999, false", "500000, true"})
    void at_whenTimeHasPassed_shouldGiveATokenNotAMicrosecondTooEarly(long micros, boolean admits) {
        assertThat(empty.at(after(micros)).admits()).isEqualTo(admits);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 30, 999_983})
    void untilAdmitted_whenWaitedThatLong_shouldBeTheFirstMomentThatAdmits(int perSecond) {
        TokenBucket bucket = new TokenBucket(new RateLimit(5, perSecond), 1, NOW);
        Instant first = NOW.plus(bucket.untilAdmitted(NOW));

        assertThat(bucket.at(first).admits()).isTrue();
        assertThat(bucket.at(first.minusNanos(1_000)).admits()).isFalse();
    }

    @Test
    void untilFull_whenWaitedThatLong_shouldBeFullAndStayFull() {
        Instant first = NOW.plus(empty.untilFull(NOW));

        assertThat(empty.untilFull(NOW)).isEqualTo(Duration.ofMillis(1_500));
        assertThat(empty.at(first).remaining()).isEqualTo(3);
        assertThat(empty.at(first.minusNanos(1_000)).remaining()).isEqualTo(2);
        assertThat(empty.at(NOW.plus(Duration.ofDays(40_000))).microTokens()).isEqualTo(3 * TokenBucket.TOKEN);
    }

    /** Whatever the clock does, no more are admitted than the burst and what its highest reading gives. */
    @Test
    void at_whenTheClockJumpsAboutAtRandom_shouldNeverGiveMoreThanTimeHas() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            RateLimit limit = new RateLimit(1 + random.nextInt(20), 1 + random.nextInt(50));
            TokenBucket bucket = TokenBucket.full(limit, NOW);
            long latest = 0;
            long admitted = 0;
            for (int i = 0; i < 500; i++) {
                long reading = Math.max(0, latest + random.nextInt(-40_000, 40_000));
                latest = Math.max(latest, reading);
                bucket = bucket.at(after(reading));
                if (bucket.admits()) {
                    bucket = bucket.taken();
                    admitted++;
                }
            }
            assertThat(admitted).isLessThanOrEqualTo(limit.burst() + latest * limit.perSecond() / 1_000_000);
        }
    }

    @Test
    void at_whenTheClockWasSetBackFar_shouldMakeNobodyWaitLongerThanTheLongestLead() {
        Instant earlier = NOW.minus(Duration.ofDays(1));
        TokenBucket bucket = empty.at(earlier);

        assertThat(bucket.admits()).isFalse();
        assertThat(bucket.untilAdmitted(earlier)).isEqualTo(TokenBucket.LONGEST_LEAD.plusMillis(500));
        assertThat(bucket.at(earlier.plus(bucket.untilAdmitted(earlier))).admits())
                .isTrue();
    }

    @Test
    void under_whenTheLimitChanges_shouldKeepWhatIsThereUpToTheNewBurst() {
        assertThat(TokenBucket.full(LIMIT, NOW).under(new RateLimit(2, 1)).remaining())
                .isEqualTo(2);
        assertThat(TokenBucket.full(LIMIT, NOW).under(new RateLimit(9, 1)).remaining())
                .isEqualTo(3);
    }

    @Test
    void share_shouldBeHalfAndNeverNothing() {
        assertThat(new RateLimit(100, 10).share()).isEqualTo(new RateLimit(50, 5));
        assertThat(new RateLimit(1, 1).share()).isEqualTo(new RateLimit(1, 1));
        assertThat(new RateLimit(100, 30).window()).isEqualTo(Duration.ofSeconds(4));
    }

    private static Instant after(long micros) {
        return NOW.plusNanos(1_000 * micros);
    }
}
