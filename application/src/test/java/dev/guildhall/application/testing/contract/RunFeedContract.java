package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.run.out.RunFeed;
import dev.guildhall.application.testing.Events;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What {@link RunFeed} promises, fed by the Journal. */
public interface RunFeedContract extends JournalPorts {

    /** The newest entries. */
    RunFeed feed();

    /** What memory has behind an entry; nothing when it cannot tell. */
    default List<JournalEntry> newsAfter(Company company, RunId run, long seq) {
        return feed().after(company.id(), run, seq).orElse(List.of());
    }

    @Test
    default void after_whenTheRunIsUnknown_shouldNotPretendToKnow() {
        Company company = Company.foundedIn(this);

        assertThat(feed().after(company.id(), company.newRun().id(), 0)).isEmpty();
    }

    @Test
    default void after_whenAppended_shouldHaveTheNewestEntries() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        append(company, lease, 0, Events.piece("piece 1"));
        Eventually.holds(
                "an entry of a transaction is in the feed",
                () -> newsAfter(company, lease.run(), 0).equals(entries(0, pieces(1, 1))));
        appendNow(company, lease, 1, Events.piece("piece 2"));
        Eventually.holds(
                "a direct entry is in the feed",
                () -> newsAfter(company, lease.run(), 1).equals(entries(1, pieces(2, 2))));
    }

    @Test
    default void after_whenNothingIsNewer_shouldSayThatThereIsNothing() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        appendNow(company, lease, 0, Events.piece("piece 1"), Events.piece("piece 2"));
        Eventually.holds(
                "entries arrive", () -> !newsAfter(company, lease.run(), 1).isEmpty());

        assertThat(feed().after(company.id(), lease.run(), 2)).contains(List.of());
    }

    @Test
    default void after_whenAskedFromAnywhere_shouldHaveNoGap() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        for (long seq = 1; seq <= 12; seq++) {
            journal().appendNow(company.id(), lease, seq - 1, pieces(seq, seq));
        }
        Eventually.holds(
                "entries arrive", () -> !newsAfter(company, lease.run(), 11).isEmpty());

        for (long seq = 0; seq <= 12; seq++) {
            Optional<List<JournalEntry>> news = feed().after(company.id(), lease.run(), seq);
            List<JournalEntry> expected = entries(seq, pieces(seq + 1, 12));
            news.ifPresent(entries -> assertThat(entries).containsExactlyElementsOf(expected));
        }
    }

    @Test
    default void after_whenRolledBack_shouldKnowNothing() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        assertThatThrownBy(() -> company.run(() -> {
                    journal().append(company.id(), lease, 0, pieces(1, 2));
                    assertThat(newsAfter(company, lease.run(), 0))
                            .as("before the commit")
                            .isEmpty();
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        append(company, lease, 0, Events.piece("kept"));

        Eventually.holds(
                "entries arrive", () -> !newsAfter(company, lease.run(), 0).isEmpty());
        assertThat(newsAfter(company, lease.run(), 0))
                .containsExactlyElementsOf(entries(0, List.of(Events.piece("kept"))));
    }

    @Test
    default void after_whenAskedByAnotherTenant_shouldKnowNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        appendNow(company, lease, 0, Events.piece("secret"));

        assertThat(feed().after(stranger.id(), lease.run(), 0)).isEmpty();
    }

    @Test
    default void listen_whenAppended_shouldBringNewsAfterTheCommit() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        AtomicInteger calls = new AtomicInteger();

        try (RunFeed.Listener _ = feed().listen(company.id(), lease.run(), calls::incrementAndGet)) {
            company.run(() -> {
                journal().append(company.id(), lease, 0, pieces(1, 1));
                assertThat(calls).as("before the commit").hasValue(0);
            });
            Eventually.holds("news of a transaction", () -> calls.get() > 0);
            assertThat(newsAfter(company, lease.run(), 0)).hasSize(1);

            int before = calls.get();
            journal().appendNow(company.id(), lease, 1, pieces(2, 2));
            Eventually.holds("news of a direct append", () -> calls.get() > before);
        }
    }

    @Test
    default void listen_whenOtherRunsGoOn_shouldBringNoNews() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        RunLease quiet = driveRun(company);
        RunLease busy = driveRun(company);
        AtomicInteger wrong = new AtomicInteger();
        AtomicInteger right = new AtomicInteger();

        try (RunFeed.Listener _ = feed().listen(company.id(), quiet.run(), wrong::incrementAndGet);
                RunFeed.Listener _ = feed().listen(stranger.id(), busy.run(), wrong::incrementAndGet);
                RunFeed.Listener _ = feed().listen(company.id(), busy.run(), right::incrementAndGet)) {
            appendNow(company, busy, 0, Events.piece("piece 1"));
            Eventually.holds("news for the right listener", () -> right.get() > 0);
        }

        assertThat(wrong).hasValue(0);
    }

    @Test
    default void listen_whenClosed_shouldBringNoMoreNews() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        AtomicInteger closed = new AtomicInteger();
        AtomicInteger open = new AtomicInteger();
        RunFeed.Listener listener = feed().listen(company.id(), lease.run(), closed::incrementAndGet);

        listener.close();
        listener.close();
        try (RunFeed.Listener _ = feed().listen(company.id(), lease.run(), open::incrementAndGet)) {
            appendNow(company, lease, 0, Events.piece("piece 1"));
            Eventually.holds("news for the open listener", () -> open.get() > 0);
        }

        assertThat(closed).hasValue(0);
    }

    @Test
    default void after_whenReadWhileWritten_shouldGiveEachEntryOnceInOrder() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        int count = 60;
        Rival<Boolean> writer = Rival.start(() -> {
            for (long seq = 1; seq <= count; seq++) {
                journal().appendNow(company.id(), lease, seq - 1, pieces(seq, seq));
            }
            return true;
        });

        List<JournalEntry> seen = new ArrayList<>();
        Eventually.holds("the reader reaches the end", () -> {
            long last = seen.size();
            seen.addAll(feed().after(company.id(), lease.run(), last)
                    .orElseGet(() -> company.read(() -> journal().read(company.id(), lease.run(), last, 7))));
            return seen.size() >= count;
        });

        assertThat(writer.result()).isTrue();
        assertThat(seen).containsExactlyElementsOf(entries(0, pieces(1, count)));
    }
}
