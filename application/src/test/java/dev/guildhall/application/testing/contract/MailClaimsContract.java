package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.mail.DueMail;
import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.MailId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.crosstenant.MailClaims} promises. Other tests' mails may be due, too. */
public interface MailClaimsContract extends PostPorts {

    /** A claim that lasts for the test. */
    Duration LEASE = Duration.ofMinutes(5);

    /** Claims everything that is due, and tells which of it belongs to the company, in order. */
    default List<MailId> claim(Company company, Instant now) {
        return mailClaims().claim(now, 1000, LEASE).stream()
                .filter(due -> due.tenant().equals(company.id()))
                .map(DueMail::id)
                .toList();
    }

    @Test
    default void claim_shouldGiveWhatIsDueLongestDueFirst() {
        Company company = Company.foundedIn(this);
        Instant now = company.clock().instant();
        OutboxMail later = post(company);
        OutboxMail first = post(company);
        company.run(() -> mails().update(later.failed("gone", now)));

        assertThat(claim(company, now)).containsExactly(first.id());
        assertThat(claim(company, now.plus(Duration.ofMinutes(1)))).containsExactly(later.id());
    }

    @Test
    default void claim_whenClaimed_shouldLeaveItToWhoeverHasItUntilTheLeaseEnds() {
        Company company = Company.foundedIn(this);
        Instant now = company.clock().instant();
        OutboxMail mail = post(company);

        assertThat(claim(company, now)).containsExactly(mail.id());
        assertThat(claim(company, now.plusSeconds(1))).isEmpty();
        assertThat(claim(company, now.plus(LEASE))).containsExactly(mail.id());
    }

    @Test
    default void claim_whenSettled_shouldComeBackAtItsNextTime() {
        Company company = Company.foundedIn(this);
        Instant now = company.clock().instant();
        OutboxMail mail = post(company);
        claim(company, now);
        OutboxMail kept = mail.kept();
        company.run(() -> mails().update(kept));

        assertThat(claim(company, kept.nextAt().minusSeconds(1))).isEmpty();
        assertThat(claim(company, kept.nextAt())).containsExactly(mail.id());
    }

    @Test
    default void claim_shouldGiveMailsOfAllTenantsButNoMoreThanAsked() {
        Company one = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        post(one);
        post(other);

        assertThat(mailClaims().claim(one.clock().instant(), 1, LEASE)).hasSize(1);
        mailClaims().claim(one.clock().instant(), 1000, LEASE);
        Instant later = one.clock().instant().plus(LEASE);
        assertThat(mailClaims().claim(later, 1000, LEASE))
                .extracting(DueMail::tenant)
                .contains(one.id(), other.id());
    }

    @Test
    default void list_shouldGiveMailsOfAllTenantsNewestFirst() {
        Company one = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        other.clock().advance(Duration.ofMinutes(1));
        OutboxMail older = post(one);
        OutboxMail newer = post(other);

        List<DueMail> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<DueMail> page = mailClaims().list(new PageRequest(1, cursor));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor.isPresent());

        assertThat(all)
                .containsSubsequence(new DueMail(other.id(), newer.id()), new DueMail(one.id(), older.id()))
                .doesNotHaveDuplicates();
    }
}
