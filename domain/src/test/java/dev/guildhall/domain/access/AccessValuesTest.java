package dev.guildhall.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessValuesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private static Session session(Optional<Instant> revokedAt) {
        return new Session(
                new TenantId(new UUID(0, 1)),
                new SessionId(new UUID(0, 2)),
                new MemberId(new UUID(0, 3)),
                NOW,
                NOW.plusSeconds(60),
                NOW,
                Device.of("192.0.2.7", ""),
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
        String text = "wobbly lantern fjord, ".repeat(10) + "and back";
        Password longest = new Password("my " + text.substring(0, Password.MAX - 3));
        Password shortest = new Password(text.substring(0, Password.MIN_NEW));
        Password tooShort = new Password(text.substring(0, Password.MIN_NEW - 1));

        assertThatCode(longest::demandStrength).doesNotThrowAnyException();
        assertThatCode(shortest::demandStrength).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(tooShort::demandStrength)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("password"));
    }

    @Test
    void isLiveAt_whenNotUsedForLong_shouldBeOver() {
        Session old = new Session(
                session(Optional.empty()).tenant(),
                session(Optional.empty()).id(),
                session(Optional.empty()).member(),
                NOW,
                NOW.plus(Duration.ofDays(14)),
                NOW,
                Device.of("192.0.2.7", ""),
                Optional.empty());

        assertThat(old.isLiveAt(NOW.plus(Session.IDLE).minusSeconds(1))).isTrue();
        assertThat(old.isLiveAt(NOW.plus(Session.IDLE))).isFalse();
        assertThat(old.seen(NOW.plusSeconds(60)).isLiveAt(NOW.plus(Session.IDLE)))
                .isTrue();
        assertThat(old.isStaleAt(NOW.plusSeconds(299))).isFalse();
        assertThat(old.isStaleAt(NOW.plusSeconds(300))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0 | Firefox on Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0"
                        + " | Edge on Windows",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/26.0 Safari/605 | Safari on macOS",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18 like Mac OS X) AppleWebKit/605 Safari/604 | Safari on iOS",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36 | Chrome on Android",
                "curl/8.5.0 | curl",
                "<script> | Another program"
            })
    void device_shouldCallProgramsAsPeopleDo(String agent, String program) {
        assertThat(Device.of("192.0.2.7", agent).program()).isEqualTo(program);
    }
}
