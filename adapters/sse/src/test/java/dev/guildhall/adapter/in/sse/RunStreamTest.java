package dev.guildhall.adapter.in.sse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.run.in.RunTail;
import dev.guildhall.domain.run.JournalEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The engine with threads that a test gives out by hand, and once with real ones. */
@Timeout(30)
class RunStreamTest {

    private static final BooleanSupplier ALLOWED = () -> true;

    private final FakeTail tail = new FakeTail();
    private final FakeOutput reader = new FakeOutput();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final List<RunStream> ended = new ArrayList<>();
    private final RunStream stream = new RunStream(tail, new TailReads(10), reader, ALLOWED, tasks::add, ended::add);

    @Test
    void start_whenNothingIsThere_shouldSendASignOfLifeAndHoldNoThread() {
        stream.start();
        runTasks();

        assertThat(reader.writes).containsExactly(SseFrames.HEARTBEAT);
        assertThat(tasks).isEmpty();
        assertThat(ended).isEmpty();
    }

    @Test
    void tick_whenTheReaderMayNoLongerRead_shouldEndWithoutAnotherEntry() {
        AtomicBoolean allowed = new AtomicBoolean(true);
        RunStream watched = new RunStream(tail, new TailReads(10), reader, allowed::get, tasks::add, ended::add);
        watched.start();
        runTasks();
        for (int second = 0; second < 20; second++) {
            watched.tick();
            runTasks();
        }
        assertThat(ended).isEmpty();
        int before = reader.writes.size();

        allowed.set(false);
        for (int second = 0; second < 15; second++) {
            watched.tick();
            runTasks();
        }
        tail.append(SampleRun.entries());
        runTasks();

        assertThat(ended).containsExactly(watched);
        assertThat(reader.text()).doesNotContain("event:");
        assertThat(reader.writes.size() - before).isLessThan(2);
    }

    @Test
    void start_whenTheRunIsOver_shouldSendAllAndEnd() {
        tail.append(SampleRun.entries());

        stream.start();
        runTasks();

        assertThat(reader.writes).containsExactly(SseFrames.of(SampleRun.entries()), SseFrames.DONE);
        assertEnded();
    }

    @Test
    void start_whenTheReaderHasTheLastEntryAlready_shouldEndAtOnce() {
        RunTail finished = new RunTail() {
            @Override
            public List<JournalEntry> next() {
                return List.of();
            }

            @Override
            public boolean isOver() {
                return true;
            }

            @Override
            public void onNews(Runnable news) {}

            @Override
            public void close() {}
        };

        new RunStream(finished, new TailReads(1), reader, ALLOWED, tasks::add, ended::add).start();
        runTasks();

        assertThat(reader.text()).isEqualTo(SseFrames.DONE);
        assertThat(reader.closed).hasValue(1);
    }

    @Test
    void news_whenThereIsMoreThanABatch_shouldWriteBatchAfterBatchInOrder() {
        List<JournalEntry> all = SampleRun.longAnswer(450);
        stream.start();
        runTasks();

        tail.append(all);
        runTasks();

        assertThat(reader.text()).isEqualTo(SseFrames.HEARTBEAT + SseFrames.of(all) + SseFrames.DONE);
        assertThat(reader.writes).hasSize(1 + 3 + 1);
    }

    @Test
    void news_whenTheyComeOften_shouldAskForOneThreadOnly() {
        stream.start();

        for (JournalEntry entry : SampleRun.longAnswer(50)) {
            tail.append(List.of(entry));
        }

        assertThat(tasks).hasSize(1);
    }

    @Test
    void news_whenTheyComeWhileReading_shouldBeSeenByTheSameThread() {
        List<JournalEntry> all = SampleRun.longAnswer(3);
        tail.appendSilently(all.subList(0, 1));
        tail.duringNext(() -> tail.append(all.subList(1, 3)));

        stream.start();
        tasks.remove().run();

        assertThat(reader.text()).isEqualTo(SseFrames.of(all) + SseFrames.DONE);
        assertThat(tasks).isEmpty();
        assertEnded();
    }

    @Test
    void news_whenTheyComeAfterTheEmptyRead_shouldNotBeLost() {
        List<JournalEntry> all = SampleRun.longAnswer(2);
        // The first read finds nothing; the news come before it returns and must lead to a second look.
        tail.duringNext(() -> tail.append(all));

        stream.start();
        tasks.remove().run();

        assertThat(reader.text()).endsWith(SseFrames.of(all) + SseFrames.DONE);
    }

    @Test
    void tick_whenAnotherNodeWrites_shouldFindItWithoutNews() {
        stream.start();
        runTasks();
        tail.appendSilently(SampleRun.entries());

        stream.tick();
        runTasks();

        assertThat(reader.text()).contains("event: done");
        assertEnded();
    }

    @Test
    void tick_whenNothingHappens_shouldKeepTheConnectionAliveEveryFifteenSeconds() {
        stream.start();
        runTasks();

        tick(14);
        assertThat(reader.writes).hasSize(1);
        tick(1);
        assertThat(reader.writes).hasSize(2);
        tick(15);
        assertThat(reader.writes).containsExactly(SseFrames.HEARTBEAT, SseFrames.HEARTBEAT, SseFrames.HEARTBEAT);
    }

    @Test
    void tick_whenEntriesFlow_shouldNotSendSignsOfLife() {
        stream.start();
        runTasks();
        for (JournalEntry entry : SampleRun.longAnswer(10).subList(0, 9)) {
            tick(10);
            tail.append(List.of(entry));
            runTasks();
        }

        assertThat(reader.writes).hasSize(10).containsOnlyOnce(SseFrames.HEARTBEAT);
    }

    @Test
    void tick_whenNothingHappensForLong_shouldLookLessOften() {
        stream.start();
        runTasks();
        int before = tail.reads.get();

        tick(10);
        assertThat(tail.reads).hasValue(before + 10);
        tick(100);
        assertThat(tail.reads.get() - before).isBetween(30, 10 + 27);
    }

    @Test
    void write_whenTheReaderIsGone_shouldEndAndIgnoreWhatFollows() {
        stream.start();
        runTasks();
        reader.goAwayAfter(1);

        tail.append(SampleRun.longAnswer(10).subList(0, 3));
        runTasks();
        tail.append(SampleRun.longAnswer(10).subList(3, 6));
        runTasks();
        assertEnded();
        tail.append(SampleRun.longAnswer(10));
        tick(30);

        assertThat(tasks).isEmpty();
        assertThat(reader.writes).hasSize(2);
        assertEnded();
    }

    @Test
    void next_whenTheDatabaseIsAwayForAMoment_shouldGoOnWhereItStood() {
        stream.start();
        runTasks();
        tail.failOnce(new PortFailure("no connection", true, Optional.empty(), null));

        tail.append(SampleRun.entries());
        runTasks();
        assertThat(reader.writes).hasSize(1);
        tick(1);

        assertThat(reader.text()).endsWith(SseFrames.of(SampleRun.entries()) + SseFrames.DONE);
    }

    @Test
    void next_whenItFailsForGood_shouldEndSoThatTheReaderComesBack() {
        for (RuntimeException failure :
                List.of(new PortFailure("gone", false, Optional.empty(), null), new IllegalStateException("a bug"))) {
            FakeTail broken = new FakeTail();
            FakeOutput output = new FakeOutput();
            broken.failOnce(failure);

            new RunStream(broken, new TailReads(1), output, ALLOWED, Runnable::run, ended::add).start();

            assertThat(output.closed).hasValue(1);
            assertThat(output.text()).isEmpty();
            assertThat(broken.closed).hasValue(1);
        }
    }

    @Test
    void close_whenWeStop_shouldEndWithoutTheLastMark() {
        stream.start();
        runTasks();

        stream.close();
        stream.close();
        runTasks();

        assertThat(reader.text()).doesNotContain("[DONE]");
        assertEnded();
    }

    @Test
    void write_whenTheReaderStopsReading_shouldHoldOneThreadAndNoEntries() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        List<JournalEntry> all = SampleRun.longAnswer(2000);
        try (var threads = Executors.newCachedThreadPool()) {
            RunStream slow = new RunStream(tail, new TailReads(10), reader, ALLOWED, threads, one -> over.countDown());
            reader.stopReading();
            slow.start();
            for (JournalEntry entry : all) {
                tail.append(List.of(entry));
            }

            assertThat(over.await(50, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(reader.writes).isEmpty();
            reader.readOn();

            assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(withoutHeartbeat()).isEqualTo(SseFrames.of(all) + SseFrames.DONE);
        assertThat(tail.collisions).hasValue(0);
    }

    @Test
    void news_whenManyThreadsBringThem_shouldDeliverEachEntryOnceInOrder() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        List<JournalEntry> all = SampleRun.longAnswer(5000);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var ticker = Executors.newFixedThreadPool(3)) {
            RunStream busy = new RunStream(tail, new TailReads(10), reader, ALLOWED, threads, one -> over.countDown());
            busy.start();
            for (int i = 0; i < 3; i++) {
                ticker.execute(() -> {
                    while (over.getCount() > 0) {
                        busy.tick();
                    }
                });
            }
            for (JournalEntry entry : all) {
                tail.append(List.of(entry));
            }

            assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(withoutHeartbeat()).isEqualTo(SseFrames.of(all) + SseFrames.DONE);
        assertThat(tail.collisions).hasValue(0);
        assertThat(tail.closed).hasValue(1);
    }

    private String withoutHeartbeat() {
        return String.join(
                "",
                reader.writes.stream()
                        .filter(text -> !text.equals(SseFrames.HEARTBEAT))
                        .toList());
    }

    private void tick(int times) {
        for (int i = 0; i < times; i++) {
            stream.tick();
            runTasks();
        }
    }

    private void runTasks() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private void assertEnded() {
        assertThat(ended).containsExactly(stream);
        assertThat(tail.closed).hasValue(1);
        assertThat(reader.closed).hasValue(1);
    }
}
