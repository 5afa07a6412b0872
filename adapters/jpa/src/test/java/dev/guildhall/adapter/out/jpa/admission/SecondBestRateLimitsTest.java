package dev.guildhall.adapter.out.jpa.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.jpa.tx.SqlFailures;
import dev.guildhall.application.admission.NodeLimits;
import dev.guildhall.application.admission.out.RateLimits.Subject;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.RateDecision;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.RateScope;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondBestRateLimitsTest {

    private static final TenantId TENANT = new TenantId(UUID.randomUUID());
    private static final RateLimit LIMIT = new RateLimit(2, 1);
    private static final List<Subject> SUBJECTS = List.of(new Subject(RateScope.COMPANY, TENANT.value(), LIMIT));

    private final ManualClock clock = new ManualClock();
    private final NodeLimits everywhere = new NodeLimits(clock);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger counted = new AtomicInteger();
    private Optional<PortFailure> failure = Optional.empty();
    private long nanos = 5;
    private final SecondBestRateLimits limits = new SecondBestRateLimits(
            (tenant, subjects) -> {
                answer();
                return everywhere.take(tenant, subjects);
            },
            (address, limit) -> {
                answer();
                return everywhere.take(address, limit);
            },
            new NodeLimits(clock),
            () -> nanos,
            counted::incrementAndGet);

    private void answer() {
        asked.incrementAndGet();
        failure.ifPresent(given -> {
            throw given;
        });
    }

    private void fail(boolean retriable) {
        failure = Optional.of(new PortFailure("gone", retriable, Optional.empty(), null));
    }

    private boolean take() {
        RateDecision decision = limits.take(TENANT, SUBJECTS);
        return decision.admitted();
    }

    @Test
    void take_whenTheDatabaseAnswers_shouldAskNobodyElse() {
        assertThat(take()).isTrue();
        assertThat(take()).isTrue();
        assertThat(take()).isFalse();
        assertThat(counted).hasValue(0);
    }

    @Test
    void take_whenTheDatabaseDoesNotAnswer_shouldAdmitTheSameOnThisNodeAndNoMore() {
        fail(true);

        assertThat(take()).isTrue();
        assertThat(take()).isTrue();
        assertThat(take()).isFalse();
        assertThat(limits.take("192.0.2.1", LIMIT).admitted()).isTrue();
        assertThat(asked).as("left alone after the first failure").hasValue(1);
        assertThat(counted).hasValue(4);
    }

    @Test
    void take_whenTheDatabaseAnswersAgain_shouldAskItAgain() {
        fail(true);
        take();
        failure = Optional.empty();
        take();
        assertThat(asked).hasValue(1);

        nanos += Duration.ofMillis(1_001).toNanos();

        assertThat(take()).isTrue();
        assertThat(take()).isTrue();
        assertThat(asked).hasValue(3);
    }

    @Test
    void take_whenItFailsForGood_shouldFail() {
        fail(false);

        assertThatThrownBy(this::take).isInstanceOf(PortFailure.class);
        assertThatThrownBy(this::take).isInstanceOf(PortFailure.class);
        assertThat(counted).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"55P03", "40P01", "40001", "57014"})
    void take_whenItWaitsTooLongForItsTurn_shouldTryOnceMoreAndThenRefuse(String state) {
        failure = Optional.of(SqlFailures.of(new SQLException("waited", state)));

        RateDecision decision = limits.take(TENANT, SUBJECTS);

        assertThat(decision.admitted()).isFalse();
        assertThat(decision.tightest().remaining()).isZero();
        assertThat(decision.tightest().untilAdmitted()).isEqualTo(Duration.ofSeconds(1));
        assertThat(limits.take("192.0.2.1", LIMIT).admitted()).isFalse();
        assertThat(asked).hasValue(4);
        assertThat(counted).hasValue(0);
    }

    @Test
    void take_whenItWaitsTooLongOnce_shouldCountLikeAlways() {
        PortFailure waited = SqlFailures.of(new SQLException("waited", "55P03"));
        AtomicInteger times = new AtomicInteger();
        SecondBestRateLimits shaky = new SecondBestRateLimits(
                (tenant, subjects) -> {
                    if (times.incrementAndGet() == 1) {
                        throw waited;
                    }
                    return everywhere.take(tenant, subjects);
                },
                everywhere,
                new NodeLimits(clock),
                () -> nanos,
                counted::incrementAndGet);

        assertThat(shaky.take(TENANT, SUBJECTS).admitted()).isTrue();
        assertThat(counted).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300"})
    void take_whenTheDatabaseIsNotThere_shouldCountHere(String state) {
        failure = Optional.of(SqlFailures.of(new SQLException("gone", state)));

        assertThat(take()).isTrue();
        assertThat(counted).hasValue(1);
    }
}
