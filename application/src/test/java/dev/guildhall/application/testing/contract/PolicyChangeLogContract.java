package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.policy.out.PolicyChangeLog;
import dev.guildhall.domain.approval.PolicyChange;
import dev.guildhall.domain.approval.PolicyChange.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link PolicyChangeLog} promises. */
public interface PolicyChangeLogContract extends StorePorts {

    /** The log. */
    PolicyChangeLog policyChanges();

    /** A change by the founder, not in the log yet. */
    default PolicyChange change(Company company, Subject subject, String after) {
        return new PolicyChange(
                company.id(),
                company.make().id(),
                company.clock().instant(),
                company.admin().id(),
                subject,
                "nothing",
                after);
    }

    @Test
    default void list_whenThereAreEntries_shouldGiveThemNewestFirst() {
        Company company = Company.foundedIn(this);
        List<PolicyChange> newestFirst = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            PolicyChange entry = change(company, subject, "more");
            company.run(() -> policyChanges().add(entry));
            newestFirst.addFirst(entry);
            company.clock().advance(Duration.ofSeconds(newestFirst.size() % 2));
        }

        PageWalk.assertWalks(
                newestFirst, page -> company.read(() -> policyChanges().list(company.id(), page)));
        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> policyChanges().list(company.id(), page)));
    }

    @Test
    default void add_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        PolicyChange entry = change(company, Subject.HOSTS, "evil.example");

        assertThatThrownBy(() -> stranger.run(() -> policyChanges().add(entry))).isInstanceOf(RuntimeException.class);

        assertThat(PageWalk.walk(5, page -> company.read(() -> policyChanges().list(company.id(), page))))
                .isEmpty();
    }
}
