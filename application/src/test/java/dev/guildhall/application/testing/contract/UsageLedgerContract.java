package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.testing.WorkFixtures;
import dev.guildhall.application.usage.out.UsageLedger;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.usage.UsageEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link UsageLedger} promises about entries. */
public interface UsageLedgerContract extends StorePorts {

    /** The ledger. */
    UsageLedger ledger();

    /** Stores an entry for a call of a run, at the company's time. */
    default UsageEntry meter(Company company, Run run, long seq, ModelUsage usage) {
        UsageEntry entry = company.work().usage(run, seq, usage);
        company.run(() -> ledger().append(entry));
        return entry;
    }

    @Test
    default void append_whenListed_shouldBeTheSameEntry() {
        Company company = Company.foundedIn(this);
        ModelUsage estimated =
                new ModelUsage("other", 3, new TokenCount(7), TokenCount.ZERO, new MoneyMicros(1L << 50), true);
        UsageEntry entry = meter(company, company.newRun(), 4, estimated);

        PageWalk.assertWalks(List.of(entry), page -> company.read(() -> ledger().list(company.id(), page)));
    }

    @Test
    default void append_whenTheEventHasAnEntryAlready_shouldFail() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        UsageEntry first = meter(company, run, 4, WorkFixtures.calledAt(100));

        assertThatThrownBy(() -> meter(company, run, 4, WorkFixtures.calledAt(200)))
                .isInstanceOf(RuntimeException.class);

        PageWalk.assertWalks(List.of(first), page -> company.read(() -> ledger().list(company.id(), page)));
    }

    @Test
    default void append_whenAnotherRunHasTheSameSeq_shouldKeepBoth() {
        Company company = Company.foundedIn(this);
        UsageEntry one = meter(company, company.newRun(), 4, WorkFixtures.calledAt(100));
        UsageEntry two = meter(company, company.newRun(), 4, WorkFixtures.calledAt(100));

        assertThat(PageWalk.walk(9, page -> company.read(() -> ledger().list(company.id(), page))))
                .containsExactlyInAnyOrder(one, two);
    }

    @Test
    default void append_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        UsageEntry entry = company.work().usage(company.newRun(), 1, WorkFixtures.calledAt(100));

        assertThatThrownBy(() -> stranger.run(() -> ledger().append(entry))).isInstanceOf(RuntimeException.class);

        assertThat(PageWalk.walk(9, page -> company.read(() -> ledger().list(company.id(), page))))
                .isEmpty();
    }

    @Test
    default void list_whenMany_shouldGiveEachOnceNewestFirst() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        List<UsageEntry> metered = new ArrayList<>();
        for (int seq = 1; seq <= 7; seq++) {
            company.clock().advance(Duration.ofSeconds(1));
            metered.add(meter(company, run, seq, WorkFixtures.calledAt(seq)));
        }

        PageWalk.assertWalks(metered.reversed(), page -> company.read(() -> ledger().list(company.id(), page)));
    }

    @Test
    default void list_whenSeveralAreOfOneInstant_shouldGiveEachOnce() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        List<UsageEntry> metered = new ArrayList<>();
        for (int seq = 1; seq <= 5; seq++) {
            metered.add(meter(company, run, seq, WorkFixtures.calledAt(seq)));
        }

        assertThat(PageWalk.walk(2, page -> company.read(() -> ledger().list(company.id(), page))))
                .containsExactlyInAnyOrderElementsOf(metered);
    }

    @Test
    default void list_whenOfAnotherTenant_shouldBeEmpty() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        meter(company, company.newRun(), 1, WorkFixtures.calledAt(100));

        for (Company asked : List.of(company, stranger)) {
            assertThat(PageWalk.walk(9, page -> stranger.read(() -> ledger().list(asked.id(), page))))
                    .isEmpty();
        }
    }

    @Test
    default void list_whenCursorIsMadeUp_shouldRefuse() {
        Company company = Company.foundedIn(this);
        meter(company, company.newRun(), 1, WorkFixtures.calledAt(100));

        PageWalk.assertRefusesMadeUpCursors(page -> company.read(() -> ledger().list(company.id(), page)));
    }
}
