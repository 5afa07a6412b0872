package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.run.ClaimedRun;
import dev.guildhall.application.run.RunLease;
import dev.guildhall.application.testing.Events;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.shared.RunId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.run.out.Journal} promises. */
public interface JournalContract extends JournalRefusalContract {

    @Test
    default void append_whenCalledTwice_shouldBeReadInOrder() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        List<RunEvent> events = pieces(1, 5);

        company.run(() -> journal().append(company.id(), lease, 0, events.subList(0, 2)));
        company.run(() -> journal().append(company.id(), lease, 2, events.subList(2, 5)));

        assertThat(journalOf(company, lease.run())).containsExactlyElementsOf(entries(0, events));
    }

    @Test
    default void append_whenCalledTwiceInOneTransaction_shouldBeReadInIt() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        List<RunEvent> events = pieces(1, 3);

        var seen = company.write(() -> {
            journal().append(company.id(), lease, 0, events.subList(0, 1));
            journal().append(company.id(), lease, 1, events.subList(1, 3));
            return journal().read(company.id(), lease.run(), 0, 9);
        });

        assertThat(seen).containsExactlyElementsOf(entries(0, events));
    }

    @Test
    default void appendNow_whenItReturns_shouldBeReadable() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        journal().appendNow(company.id(), lease, 0, pieces(1, 2));
        append(company, lease, 2, Events.piece("piece 3"));
        journal().appendNow(company.id(), lease, 3, pieces(4, 4));

        assertThat(journalOf(company, lease.run())).containsExactlyElementsOf(entries(0, pieces(1, 4)));
    }

    @Test
    default void read_whenStartedSomewhere_shouldGiveAsManyAsWanted() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        journal().appendNow(company.id(), lease, 0, pieces(1, 10));

        assertThat(company.read(() -> journal().read(company.id(), lease.run(), 3, 4)))
                .containsExactlyElementsOf(entries(3, pieces(4, 7)));
        assertThat(company.read(() -> journal().read(company.id(), lease.run(), 8, 1000)))
                .containsExactlyElementsOf(entries(8, pieces(9, 10)));
        assertThat(company.read(() -> journal().read(company.id(), lease.run(), 10, 9)))
                .isEmpty();
    }

    @Test
    default void read_whenVeryLong_shouldComeInParts() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        journal().appendNow(company.id(), lease, 0, pieces(1, 1100));

        assertThat(journalOf(company, lease.run())).containsExactlyElementsOf(entries(0, pieces(1, 1000)));
        assertThat(company.read(() -> journal().read(company.id(), lease.run(), 1000, 1000)))
                .containsExactlyElementsOf(entries(1000, pieces(1001, 1100)));
    }

    @Test
    default void read_whenUnknown_shouldBeEmpty() {
        Company company = Company.foundedIn(this);

        assertThat(journalOf(company, new RunId(company.make().id()))).isEmpty();
    }

    @Test
    default void read_whenOfAnotherTenant_shouldBeEmpty() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        journal().appendNow(company.id(), lease, 0, pieces(1, 2));

        assertThat(journalOf(stranger, lease.run())).isEmpty();
        assertThat(stranger.read(() -> journal().read(company.id(), lease.run(), 0, 9)))
                .isEmpty();
    }

    @Test
    default void append_whenRolledBack_shouldLeaveNothing() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        assertThatThrownBy(() -> company.run(() -> {
                    journal().append(company.id(), lease, 0, pieces(1, 2));
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(journalOf(company, lease.run())).isEmpty();
    }

    @Test
    default void append_whenTheLeaseHasRunOutButNobodyTookOver_shouldWork() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        ClaimedRun claimed = claimOne(company, worker(company), NONE);

        append(company, claimed.lease(), 0, Events.piece("piece 1"));
        appendNow(company, claimed.lease(), 1, Events.piece("piece 2"));

        assertThat(journalOf(company, claimed.run())).containsExactlyElementsOf(entries(0, pieces(1, 2)));
    }

    @Test
    default void appendNow_whenManyRunsWriteAtOnce_shouldKeepEachJournalWhole() {
        List<Company> companies = List.of(Company.foundedIn(this), Company.foundedIn(this), Company.foundedIn(this));
        List<RunLease> leases = companies.stream().map(this::driveRun).toList();
        List<Rival<Boolean>> writers = new ArrayList<>();

        for (int i = 0; i < companies.size(); i++) {
            Company company = companies.get(i);
            RunLease lease = leases.get(i);
            writers.add(Rival.start(() -> {
                for (long seq = 1; seq <= 30; seq++) {
                    journal().appendNow(company.id(), lease, seq - 1, pieces(seq, seq));
                }
                return true;
            }));
        }

        assertThat(writers).allMatch(Rival::result);
        for (int i = 0; i < companies.size(); i++) {
            assertThat(journalOf(companies.get(i), leases.get(i).run()))
                    .containsExactlyElementsOf(entries(0, pieces(1, 30)));
        }
    }

    @Test
    default void appendNow_whenOneOfManyHasLostItsLease_shouldRefuseThatOneOnly() {
        Company loser = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        queueRun(loser);
        RunLease stale = claimOne(loser, worker(loser), NONE).lease();
        claimOne(loser, otherWorker(loser), LONG);
        RunLease good = driveRun(other);
        List<Rival<Boolean>> writers = new ArrayList<>();

        for (long seq = 1; seq <= 10; seq++) {
            long last = seq - 1;
            Rival<Boolean> losing =
                    Rival.start(() -> Attempt.at(() -> journal().appendNow(loser.id(), stale, 0, pieces(1, 1)))
                            .filter(LeaseLost.class::isInstance)
                            .isPresent());
            journal().appendNow(other.id(), good, last, pieces(last + 1, last + 1));
            writers.add(losing);
        }

        assertThat(writers).allMatch(Rival::result);
        assertThat(journalOf(loser, stale.run())).isEmpty();
        assertThat(journalOf(other, good.run())).containsExactlyElementsOf(entries(0, pieces(1, 10)));
    }
}
