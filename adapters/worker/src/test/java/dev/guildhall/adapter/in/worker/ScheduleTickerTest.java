package dev.guildhall.adapter.in.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.schedule.DueSchedule;
import dev.guildhall.domain.shared.ScheduleId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScheduleTickerTest {

    private static final Duration OFTEN = Duration.ofMillis(5);
    private static final Duration NEVER = Duration.ofMinutes(10);

    private final BlockingQueue<DueSchedule> due = new LinkedBlockingQueue<>();
    private final BlockingQueue<DueSchedule> started = new LinkedBlockingQueue<>();
    private final AtomicInteger failedLooks = new AtomicInteger();
    private final AtomicInteger failedStarts = new AtomicInteger();
    private final List<ScheduleTicker> tickers = new ArrayList<>();
    private final BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        tickers.forEach(ScheduleTicker::close);
    }

    private ScheduleTicker start(Duration every) {
        ScheduleTicker ticker = new ScheduleTicker(
                (_, max) -> {
                    if (failedLooks.getAndDecrement() > 0) {
                        throw new IllegalStateException("database away");
                    }
                    List<DueSchedule> found = new ArrayList<>();
                    due.drainTo(found, max);
                    return found;
                },
                (_, one) -> {
                    if (failedStarts.getAndDecrement() > 0) {
                        throw new StackOverflowError("on purpose");
                    }
                    started.add(one);
                },
                "ticker-1",
                every,
                work -> {
                    Thread thread = Thread.ofVirtual().unstarted(work);
                    threads.add(thread);
                    return thread;
                });
        tickers.add(ticker);
        ticker.start();
        return ticker;
    }

    private DueSchedule makeDue() {
        DueSchedule one = new DueSchedule(new TenantId(UUID.randomUUID()), new ScheduleId(UUID.randomUUID()));
        due.add(one);
        return one;
    }

    private DueSchedule nextStarted() throws InterruptedException {
        return started.poll(10, TimeUnit.SECONDS);
    }

    @Test
    void tick_whenSomethingIsDue_shouldStartIt() throws InterruptedException {
        start(OFTEN);
        DueSchedule one = makeDue();

        assertThat(nextStarted()).isEqualTo(one);
    }

    @Test
    void tick_whenMoreIsDueThanOneLookFinds_shouldLookAgainAtOnce() throws InterruptedException {
        for (int i = 0; i < 120; i++) {
            makeDue();
        }
        start(NEVER);

        for (int i = 0; i < 120; i++) {
            assertThat(nextStarted()).isNotNull();
        }
    }

    @Test
    void tick_whenLookingFails_shouldTryAgain() throws InterruptedException {
        failedLooks.set(2);
        DueSchedule one = makeDue();

        start(OFTEN);

        assertThat(nextStarted()).isEqualTo(one);
    }

    @Test
    void tick_whenOneCannotBeStarted_shouldStartTheOthers() throws InterruptedException {
        failedStarts.set(1);
        makeDue();
        DueSchedule other = makeDue();

        start(OFTEN);

        assertThat(nextStarted()).isEqualTo(other);
    }

    @Test
    void close_shouldEndTheThread() throws InterruptedException {
        ScheduleTicker ticker = start(NEVER);

        ticker.close();

        Thread thread = threads.take();
        thread.join(Duration.ofSeconds(10));
        assertThat(thread.isAlive()).isFalse();
    }
}
