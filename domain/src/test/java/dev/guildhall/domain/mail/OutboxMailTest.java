package dev.guildhall.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MailId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxMailTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final EmailAddress ANA = new EmailAddress("ana@example.com");

    private final OutboxMail mail = OutboxMail.queued(
            new TenantId(new UUID(1, 1)),
            new MailId(new UUID(2, 2)),
            new Mail(MailKind.RESET_PASSWORD, ANA, "Your password", "Open https://example.com/secret"),
            NOW,
            Duration.ofMinutes(30));

    @ParameterizedTest
    @ValueSource(
            strings = {"Hello\r\nBcc: eve@example.com", "Hello\nBcc: eve", "Hello\rBcc: eve", "Hello\u2028Bcc", "", " "
            })
    void mail_whenTheSubjectIsNoLine_shouldBeRefused(String subject) {
        assertThatThrownBy(() -> new Mail(MailKind.INVITATION, ANA, subject, "Body"))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ana@example.com\r\nBcc: eve@example.com", "ana@example.com, eve@example.com", "<ana@e.com>"})
    void mail_whenTheAddressIsMoreThanOne_shouldBeRefused(String address) {
        assertThatThrownBy(() -> new EmailAddress(address)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void sent_shouldForgetWhatItSaid() {
        assertThat(mail.sent(NOW).body()).isEmpty();
        assertThat(mail.sent(NOW).mail()).isEmpty();
        assertThat(mail.refused("no such user", NOW).body()).isEmpty();
        assertThat(mail.expired(NOW).body()).isEmpty();
        assertThat(mail.failed("server gone", NOW).body()).isPresent();
        assertThat(mail.kept().body()).isPresent();
    }

    @Test
    void failed_shouldPauseLongerEachTimeAndGiveUpInTheEnd() {
        OutboxMail tried = mail;
        Duration last = Duration.ZERO;
        for (int i = 1; i < OutboxMail.MAX_ATTEMPTS; i++) {
            tried = tried.failed("server gone", NOW);
            Duration pause = Duration.between(NOW, tried.nextAt());
            assertThat(pause).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(Duration.ofHours(1));
            last = pause;
        }
        assertThat(tried.state()).isEqualTo(MailState.QUEUED);

        OutboxMail given = tried.failed("server gone", NOW);

        assertThat(given.state()).isEqualTo(MailState.FAILED);
        assertThat(given.failure()).contains("server gone");
        assertThat(given.body()).isEmpty();
    }

    @Test
    void toString_shouldTellNothingOfTheText() {
        assertThat(mail + " " + mail.mail()).doesNotContain("secret").doesNotContain("ana@");
    }
}
