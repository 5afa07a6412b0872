package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.crosstenant.DeadLetters;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.DeadLetter;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link DeadLetters} promises. */
public interface DeadLettersContract extends QueuePorts {

    /** Dead letters. */
    DeadLetters deadLetters();

    /** Sets a new run aside. */
    private RunId bury(Company company, String reason) {
        RunLease lease = driveRun(company);
        company.run(() -> queue().bury(company.id(), lease, reason));
        return lease.run();
    }

    private List<RunId> walk(int limit) {
        List<RunId> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<DeadLetter> page = deadLetters().list(new PageRequest(limit, cursor));
            page.items().forEach(letter -> seen.add(letter.run()));
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return seen;
    }

    @Test
    default void list_whenRunsOfSeveralTenantsAreSetAside_shouldListEachOnce() {
        RunId first = bury(Company.foundedIn(this), "first");
        RunId second = bury(Company.foundedIn(this), "second");
        queueRun(Company.foundedIn(this));

        assertThat(walk(1)).doesNotHaveDuplicates().contains(first, second).isEqualTo(walk(100));
    }

    @Test
    default void find_shouldTellWhyAndSinceWhen() {
        Company company = Company.foundedIn(this);
        RunId run = bury(company, "x".repeat(600));

        DeadLetter letter = deadLetters().find(run).orElseThrow();

        assertThat(letter.tenant()).isEqualTo(company.id());
        assertThat(letter.attempts()).isEqualTo(1);
        assertThat(letter.reason()).isEqualTo("x".repeat(500));
        assertThat(letter.since()).isAfterOrEqualTo(letter.enqueuedAt());
    }

    @Test
    default void retry_shouldMakeItDueWithAllItsAttempts() {
        Company company = Company.foundedIn(this);
        RunId run = bury(company, "on purpose");

        assertThat(deadLetters().retry(run, company.admin().id())).isTrue();

        ClaimedRun claimed = claimOne(company, worker(company), LONG);
        assertThat(claimed.run()).isEqualTo(run);
        assertThat(claimed.attempts()).isEqualTo(1);
        assertThat(claimed.cancelRequested()).isFalse();
        assertThat(deadLetters().find(run)).isEmpty();
    }

    @Test
    default void retry_whenTheTransactionRollsBack_shouldLeaveItSetAside() {
        Company company = Company.foundedIn(this);
        RunId run = bury(company, "on purpose");

        boolean retried = tx().writeIf(
                        company.id(),
                        _ -> false,
                        () -> deadLetters().retry(run, company.admin().id()));

        assertThat(retried).isTrue();
        assertThat(deadLetters().find(run)).isPresent();
    }

    @Test
    default void discard_shouldMakeItDueToBeEnded() {
        Company company = Company.foundedIn(this);
        RunId run = bury(company, "on purpose");

        assertThat(deadLetters().discard(run, company.admin().id(), "of no use"))
                .isTrue();

        assertThat(claimOne(company, worker(company), LONG).cancelRequested()).isTrue();
        assertThat(deadLetters().find(run)).isEmpty();
    }

    @Test
    default void anyChange_whenTheRunIsNotSetAside_shouldDoNothing() {
        Company company = Company.foundedIn(this);
        RunLease driven = driveRun(company);

        assertThat(deadLetters().find(driven.run())).isEmpty();
        assertThat(deadLetters().retry(driven.run(), company.admin().id())).isFalse();
        assertThat(deadLetters().discard(driven.run(), company.admin().id(), "no"))
                .isFalse();
        assertThat(deadLetters()
                        .retry(new RunId(company.make().id()), company.admin().id()))
                .isFalse();

        assertThat(claim(company, otherWorker(company), LONG)).isEmpty();
        company.run(() -> queue().remove(company.id(), driven));
    }
}
