package dev.guildhall.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.mail.out.MailGateway.Delivery;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.application.testing.fake.Postbox;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.MailState;
import dev.guildhall.domain.mail.OutboxMail;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliverMailTest {

    private final InMemoryPorts world = new InMemoryPorts();
    private final Postbox postbox = new Postbox(world.database());
    private final MailUseCases useCases =
            new MailUseCases(new MailPorts(world.tx(), world.mails(), world.mailClaims(), postbox, world.clock()));
    private final Company company = Company.foundedIn(world);
    private final OutboxMail mail = world.post(company);

    private void tick() {
        useCases.claimMails()
                .claim(Fixtures.SYSTEM, 10)
                .forEach(due -> useCases.deliverMail().deliver(Fixtures.SYSTEM, due));
    }

    private Optional<OutboxMail> look() {
        return company.read(() -> world.mails().find(company.id(), mail.id()));
    }

    @Test
    void deliver_whenTaken_shouldSendOnceForgetTheTextAndLaterTheMail() {
        tick();
        world.clock().advance(Duration.ofDays(1));
        tick();

        assertThat(postbox.taken()).extracting(Mail::body).containsExactly("Open this link.\nThanks.");
        assertThat(look()).map(OutboxMail::state).contains(MailState.SENT);
        assertThat(look()).flatMap(OutboxMail::body).isEmpty();
        world.clock().advance(OutboxMail.REMEMBERED);
        tick();
        assertThat(look()).isEmpty();
    }

    @Test
    void deliver_whenTheServerIsGone_shouldTryAgainLater() {
        postbox.answer(new Delivery.Failed("connection refused"));
        tick();
        tick();
        assertThat(look()).map(OutboxMail::attempts).contains(1);

        postbox.answer(new Delivery.Taken());
        world.clock().advance(Duration.ofMinutes(1));
        tick();

        assertThat(look()).map(OutboxMail::state).contains(MailState.SENT);
        assertThat(postbox.taken()).hasSize(1);
    }

    @Test
    void deliver_whenRefused_shouldFailWithTheReasonAndNotTryAgain() {
        postbox.answer(new Delivery.Refused("550 no such user"));
        tick();

        assertThat(look()).map(OutboxMail::state).contains(MailState.FAILED);
        assertThat(look()).flatMap(OutboxMail::failure).contains("550 no such user");
        assertThat(look()).flatMap(OutboxMail::body).isEmpty();
    }

    @Test
    void deliver_whenItIsTooLate_shouldExpireUnsent() {
        world.clock().advance(Duration.ofHours(1));
        tick();

        assertThat(postbox.taken()).isEmpty();
        assertThat(look()).map(OutboxMail::state).contains(MailState.EXPIRED);
        assertThat(look()).flatMap(OutboxMail::body).isEmpty();
    }

    @Test
    void deliver_whenThereIsNoServer_shouldBeReadableForOperatorsUntilItExpires() {
        postbox.answer(new Delivery.NoServer());
        tick();

        assertThat(outbox(Role.OPERATOR)).flatMap(OutboxMail::body).contains("Open this link.\nThanks.");
        world.clock().advance(Duration.ofHours(1));
        tick();
        assertThat(outbox(Role.OPERATOR)).map(OutboxMail::state).contains(MailState.EXPIRED);
        assertThat(outbox(Role.OPERATOR)).flatMap(OutboxMail::body).isEmpty();
    }

    @Test
    void list_whenAServerDelivers_shouldNotTellWhatAMailSays() {
        assertThat(outbox(Role.OPERATOR)).map(OutboxMail::state).contains(MailState.QUEUED);
        assertThat(outbox(Role.OPERATOR)).flatMap(OutboxMail::body).isEmpty();
    }

    @Test
    void list_whenNoOperator_shouldBeRefused() {
        assertThatThrownBy(() -> outbox(Role.ADMIN)).isInstanceOf(NotPermitted.class);
    }

    private Optional<OutboxMail> outbox(Role role) {
        return useCases
                .listOutbox()
                .list(Contexts.as(role, company.make().context(company.admin())), PageRequest.first())
                .items()
                .stream()
                .findFirst();
    }
}
