package dev.guildhall.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessValuesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private static Session session(Optional<Instant> revokedAt) {
        return new Session(
                new TenantId(new UUID(0, 1)),
                new SessionId(new UUID(0, 2)),
                new MemberId(new UUID(0, 3)),
                NOW,
                NOW.plusSeconds(60),
                revokedAt);
    }

    @Test
    void isLiveAt_whenNotRevoked_shouldEndAtItsExpiry() {
        assertThat(session(Optional.empty()).isLiveAt(NOW.plusSeconds(59))).isTrue();
        assertThat(session(Optional.empty()).isLiveAt(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void isLiveAt_whenRevoked_shouldBeOver() {
        assertThat(session(Optional.of(NOW)).isLiveAt(NOW)).isFalse();
    }

    @Test
    void password_whenPrinted_shouldNotShow() {
        assertThat(new Password("correct horse").toString()).doesNotContain("correct");
    }

    @Test
    void password_whenEmptyOrEndless_shouldBeRefused() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Password(""));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Password("x".repeat(Password.MAX + 1)));
    }

    @Test
    void demandStrength_whenShort_shouldRefuse() {
        Password longest = new Password("x".repeat(Password.MAX));
        Password shortest = new Password("x".repeat(Password.MIN_NEW));
        Password tooShort = new Password("x".repeat(Password.MIN_NEW - 1));

        assertThatCode(longest::demandStrength).doesNotThrowAnyException();
        assertThatCode(shortest::demandStrength).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(tooShort::demandStrength)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("password"));
    }
}
