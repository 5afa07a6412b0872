package dev.guildhall.adapter.in.faces.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.MailKind;
import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MailId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutboxPageTest {

    private static final OutboxMail MAIL = OutboxMail.queued(
            Sample.TENANT,
            new MailId(Sample.id(7)),
            new Mail(MailKind.RESET_PASSWORD, new EmailAddress("ana@example.com"), "A new password", "Open this."),
            Sample.NOW,
            Duration.ofHours(1));

    private static OutboxPage page(Role role, OutboxMail mail) {
        return new OutboxPage(
                new FakeBrowser(),
                Sample.caller(role),
                (context, page) -> new Page<>(List.of(mail), Optional.of("next")));
    }

    private static OutboxRow row(OutboxMail mail) {
        return page(Role.OPERATOR, mail).getRows().getFirst();
    }

    @Test
    void rows_shouldTellHowFarAMailHasCome() {
        assertThat(row(MAIL.silenced()).state()).isEqualTo("Waits to be sent");
        assertThat(row(MAIL.failed("gone", Sample.NOW)).state()).isEqualTo("Tried 1 time, is tried again");
        assertThat(row(MAIL.failed("gone", Sample.NOW)).problem()).isEqualTo("gone");
        assertThat(row(MAIL.sent(Sample.NOW)).state()).isEqualTo("Sent");
        assertThat(row(MAIL.sent(Sample.NOW)).about()).isEqualTo("Reset password");
        assertThat(row(MAIL.kept()).text()).isEqualTo("Open this.");
        assertThat(page(Role.OPERATOR, MAIL).getOlder()).isEqualTo("/app/platform/outbox?cursor=next");
    }

    @Test
    void open_whenTheReaderIsNoOperator_shouldBeRefused() {
        assertThatThrownBy(() -> page(Role.ADMIN, MAIL).open()).isInstanceOf(NotPermitted.class);
    }
}
