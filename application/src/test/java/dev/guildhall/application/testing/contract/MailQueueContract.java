package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.MailId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.mail.out.MailQueue} promises. */
public interface MailQueueContract extends PostPorts {

    /** A mail as its own tenant sees it. */
    default Optional<OutboxMail> look(Company company, MailId id) {
        return company.read(() -> mails().find(company.id(), id));
    }

    @Test
    default void find_whenEnqueued_shouldGiveTheSameMail() {
        Company company = Company.foundedIn(this);
        OutboxMail mail = post(company);

        assertThat(look(company, mail.id())).contains(mail);
        assertThat(look(company, new MailId(company.make().id()))).isEmpty();
    }

    @Test
    default void enqueue_whenTheTransactionRollsBack_shouldLeaveNothing() {
        Company company = Company.foundedIn(this);
        OutboxMail mail = post(company);
        company.run(() -> mails().delete(company.id(), mail.id()));

        Attempt.at(() -> company.run(() -> {
            mails().enqueue(mail);
            throw new IllegalStateException("rolled back on purpose");
        }));

        assertThat(look(company, mail.id())).isEmpty();
    }

    @Test
    default void update_whenNextRevision_shouldWriteWhatChanges() {
        Company company = Company.foundedIn(this);
        Instant now = company.clock().instant();
        OutboxMail mail = post(company);
        OutboxMail failed = mail.failed("the server is gone", now);
        OutboxMail sent = failed.sent(now);

        assertThat(company.write(() -> mails().update(failed))).isTrue();
        assertThat(look(company, mail.id())).contains(failed);
        assertThat(company.write(() -> mails().update(sent))).isTrue();
        assertThat(look(company, mail.id())).contains(sent);
    }

    @Test
    default void update_whenSomebodyElseWasFirst_shouldWriteNothing() {
        Company company = Company.foundedIn(this);
        OutboxMail mail = post(company);
        OutboxMail kept = mail.kept();
        company.run(() -> mails().update(kept));

        assertThat(company.write(() -> mails().update(mail.sent(company.clock().instant()))))
                .isFalse();

        assertThat(look(company, mail.id())).contains(kept);
    }

    @Test
    default void everything_whenOfAnotherTenant_shouldSeeAndChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        OutboxMail mail = post(company);

        assertThat(stranger.read(() -> mails().find(company.id(), mail.id()))).isEmpty();
        Attempt.at(() -> stranger.run(() -> mails().update(mail.kept())));
        Attempt.at(() -> stranger.run(() -> mails().delete(company.id(), mail.id())));
        assertThatThrownBy(() -> stranger.run(() -> mails().enqueue(mail))).isInstanceOf(RuntimeException.class);

        assertThat(look(company, mail.id())).contains(mail);
    }

    @Test
    default void delete_whenThere_shouldForgetIt() {
        Company company = Company.foundedIn(this);
        OutboxMail mail = post(company);

        company.run(() -> mails().delete(company.id(), mail.id()));
        company.run(() -> mails().delete(company.id(), mail.id()));

        assertThat(look(company, mail.id())).isEmpty();
    }
}
