package dev.guildhall.adapter.out.jpa.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.RunFeed.Listener;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CommittedRunFeedTest {

    private static final TenantId TENANT = new TenantId(UUID.randomUUID());
    private static final RunId RUN = new RunId(UUID.randomUUID());

    private final Queue<Runnable> messengers = new ArrayDeque<>();
    private final AtomicLong nanos = new AtomicLong();
    private final CommittedRunFeed feed = new CommittedRunFeed(messengers::add, nanos::get);

    private static List<JournalEntry> entries(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(seq -> new JournalEntry(seq, new MessageAdded(Instant.EPOCH, "piece " + seq)))
                .toList();
    }

    private static List<JournalEntry> end(long seq) {
        return List.of(new JournalEntry(seq, new RunFinished(Instant.EPOCH, RunStatus.COMPLETED, MoneyMicros.ZERO)));
    }

    private void deliver() {
        while (!messengers.isEmpty()) {
            messengers.remove().run();
        }
    }

    @Test
    void after_whenPublished_shouldGiveWhatFollows() {
        feed.publish(TENANT, RUN, entries(1, 3));
        feed.publish(TENANT, RUN, entries(4, 5));

        assertThat(feed.after(TENANT, RUN, 0)).contains(entries(1, 5));
        assertThat(feed.after(TENANT, RUN, 3)).contains(entries(4, 5));
        assertThat(feed.after(TENANT, RUN, 5)).contains(List.of());
        assertThat(feed.after(new TenantId(UUID.randomUUID()), RUN, 0)).isEmpty();
    }

    @Test
    void after_whenTheReaderKnowsMoreThanMemory_shouldNotTell() {
        feed.publish(TENANT, RUN, entries(1, 3));

        assertThat(feed.after(TENANT, RUN, 4)).isEmpty();
    }

    @Test
    void after_whenTooFarBack_shouldNotTell() {
        for (long seq = 1; seq <= 2 * Recent.MOST; seq++) {
            feed.publish(TENANT, RUN, entries(seq, seq));
        }

        assertThat(feed.after(TENANT, RUN, 0)).isEmpty();
        assertThat(feed.after(TENANT, RUN, 2 * Recent.MOST - 100))
                .contains(entries(2 * Recent.MOST - 99, 2 * Recent.MOST));
    }

    @Test
    void publish_whenEntriesAreMissing_shouldStartAnew() {
        feed.publish(TENANT, RUN, entries(1, 3));
        feed.publish(TENANT, RUN, entries(6, 7));

        assertThat(feed.after(TENANT, RUN, 3)).isEmpty();
        assertThat(feed.after(TENANT, RUN, 5)).contains(entries(6, 7));
    }

    @Test
    void publish_whenLate_shouldIgnoreIt() {
        feed.publish(TENANT, RUN, entries(6, 7));
        feed.publish(TENANT, RUN, entries(4, 5));

        assertThat(feed.after(TENANT, RUN, 5)).contains(entries(6, 7));
    }

    @Test
    void after_whenNothingCameForLong_shouldNotSayThatThereIsNothing() {
        feed.publish(TENANT, RUN, entries(1, 3));
        nanos.addAndGet(Duration.ofSeconds(31).toNanos());

        assertThat(feed.after(TENANT, RUN, 3)).isEmpty();
        assertThat(feed.after(TENANT, RUN, 2)).contains(entries(3, 3));
    }

    @Test
    void letGo_whenAnotherNodeMayDriveIt_shouldForgetAndTellListeners() {
        AtomicInteger told = new AtomicInteger();
        feed.publish(TENANT, RUN, entries(1, 3));
        feed.listen(TENANT, RUN, told::incrementAndGet);

        feed.letGo(TENANT, RUN);
        deliver();

        assertThat(feed.after(TENANT, RUN, 3)).isEmpty();
        assertThat(told).hasValue(1);
    }

    @Test
    void publish_whenFinishedAndNobodyListens_shouldForget() {
        feed.publish(TENANT, RUN, entries(1, 3));
        feed.publish(TENANT, RUN, end(4));

        assertThat(feed.runs()).isZero();
    }

    @Test
    void close_whenFinishedAndTheLastLeaves_shouldForget() {
        Listener one = feed.listen(TENANT, RUN, () -> {});
        Listener two = feed.listen(TENANT, RUN, () -> {});
        feed.publish(TENANT, RUN, end(1));
        nanos.addAndGet(Duration.ofHours(1).toNanos());

        one.close();
        one.close();
        assertThat(feed.after(TENANT, RUN, 1)).contains(List.of());
        two.close();

        assertThat(feed.runs()).isZero();
    }

    @Test
    void publish_whenMoreRunsThanAreKept_shouldForgetTheOneThatWasLongestSilent() {
        feed.publish(TENANT, RUN, entries(1, 1));
        for (int i = 0; i < 5000; i++) {
            feed.publish(TENANT, new RunId(UUID.randomUUID()), entries(1, 1));
            if (i == 2000) {
                feed.publish(TENANT, RUN, entries(2, 2));
            }
        }

        assertThat(feed.runs()).isEqualTo(4096);
        assertThat(feed.after(TENANT, RUN, 0)).contains(entries(1, 2));
    }

    @Test
    void listen_whenNewsComeFasterThanTheyAreHeard_shouldBeCalledOnceMoreOnly() {
        AtomicInteger told = new AtomicInteger();
        feed.listen(TENANT, RUN, told::incrementAndGet);
        for (long seq = 1; seq <= 10; seq++) {
            feed.publish(TENANT, RUN, entries(seq, seq));
        }

        assertThat(messengers).hasSize(1);
        deliver();

        assertThat(told).hasValue(2);
        feed.publish(TENANT, RUN, entries(11, 11));
        deliver();
        assertThat(told).hasValue(3);
    }

    @Test
    void listen_whenAListenerThrows_shouldStillCallTheOthersAndLaterItself() {
        List<String> told = new ArrayList<>();
        feed.listen(TENANT, RUN, () -> {
            told.add("bad");
            throw new UnsupportedOperationException("on purpose");
        });
        feed.listen(TENANT, RUN, () -> told.add("good"));

        feed.publish(TENANT, RUN, entries(1, 1));
        deliver();
        feed.publish(TENANT, RUN, entries(2, 2));
        deliver();

        assertThat(told).containsExactlyInAnyOrder("bad", "good", "bad", "good");
    }

    @Test
    void close_whenClosed_shouldBeToldNothing() {
        AtomicInteger told = new AtomicInteger();
        Listener listener = feed.listen(TENANT, RUN, told::incrementAndGet);

        listener.close();
        feed.publish(TENANT, RUN, entries(1, 1));
        deliver();

        assertThat(told).hasValue(0);
    }
}
