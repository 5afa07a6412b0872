package dev.guildhall.adapter.in.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.local.LocalRunSignals;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.run.in.ClaimRuns;
import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunWorkerTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final AtomicInteger rings = new AtomicInteger();
    private final LocalRunSignals signals = new LocalRunSignals();
    private final BlockingQueue<ClaimedRun> queue = new LinkedBlockingQueue<>();
    private final BlockingQueue<RunId> driven = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<RunLease>> renewed = new LinkedBlockingQueue<>();
    private final CountDownLatch hold = new CountDownLatch(1);
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger renewalErrors = new AtomicInteger();
    private final AtomicInteger failingDrives = new AtomicInteger();
    private final List<RunWorker> workers = new ArrayList<>();

    private final ClaimRuns claims = new ClaimRuns() {
        @Override
        public List<ClaimedRun> claim(SystemContext context, int max, Duration lease) {
            if (errors.getAndDecrement() > 0) {
                throw new NoClassDefFoundError("on purpose");
            }
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("database away");
            }
            List<ClaimedRun> taken = new ArrayList<>();
            queue.drainTo(taken, max);
            return taken;
        }

        @Override
        public void renew(SystemContext context, List<RunLease> held, Duration lease) {
            renewed.add(held);
            if (renewalErrors.getAndDecrement() > 0) {
                throw new NoClassDefFoundError("on purpose");
            }
        }
    };

    @AfterEach
    void stop() {
        hold.countDown();
        workers.forEach(RunWorker::close);
    }

    private void start(WorkerSettings settings) {
        RunWorker worker = new RunWorker(
                claims,
                (_, run) -> {
                    driven.add(run.run());
                    if (failingDrives.getAndDecrement() > 0) {
                        throw new IllegalStateException("a sick node");
                    }
                    awaitRelease();
                },
                signals,
                rings::incrementAndGet,
                settings,
                Thread.ofVirtual().factory());
        workers.add(worker);
        worker.start();
    }

    private void awaitRelease() {
        try {
            hold.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private RunId enqueue() {
        RunId run = new RunId(UUID.randomUUID());
        queue.add(new ClaimedRun(new TenantId(UUID.randomUUID()), run, 1, 1, false));
        return run;
    }

    private RunId nextDriven() throws InterruptedException {
        return driven.poll(10, TimeUnit.SECONDS);
    }

    @Test
    void nudge_shouldStartARunWithoutWaitingForThePoll() throws InterruptedException {
        start(new WorkerSettings("w", 4, LONG, LONG, DRAIN));
        RunId run = enqueue();

        signals.nudge();

        assertThat(nextDriven()).isEqualTo(run);
    }

    @Test
    void start_shouldDriveOnlyAsManyAsThereIsRoomFor() throws InterruptedException {
        enqueue();
        enqueue();
        enqueue();
        start(new WorkerSettings("w", 2, LONG, Duration.ofMillis(5), DRAIN));

        nextDriven();
        nextDriven();
        assertThat(driven.poll(100, TimeUnit.MILLISECONDS)).isNull();
        hold.countDown();

        assertThat(nextDriven()).isNotNull();
    }

    @Test
    void start_shouldRenewWhatItDrivesAndNothingElse() throws InterruptedException {
        RunId run = enqueue();
        start(new WorkerSettings("w", 2, Duration.ofMillis(30), Duration.ofMillis(5), DRAIN));
        nextDriven();

        assertThat(nextRenewalThat(held -> !held.isEmpty()))
                .extracting(RunLease::run)
                .containsExactly(run);
        hold.countDown();

        assertThat(nextRenewalThat(List::isEmpty)).isEmpty();
    }

    private List<RunLease> nextRenewalThat(Predicate<List<RunLease>> isWanted) throws InterruptedException {
        while (true) {
            List<RunLease> next = renewed.poll(10, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("leases are not renewed as they should be");
            }
            if (isWanted.test(next)) {
                return next;
            }
        }
    }

    @Test
    void nudge_whenThereIsNoRoom_shouldRingTheOthers() throws InterruptedException {
        enqueue();
        start(new WorkerSettings("w", 1, LONG, LONG, DRAIN));
        nextDriven();
        int before = rings.get();

        signals.nudge();

        awaitUntil(() -> rings.get() > before);
    }

    @Test
    void look_whenThereIsNoRoom_shouldNotRingBack() throws InterruptedException {
        enqueue();
        start(new WorkerSettings("w", 1, LONG, Duration.ofMillis(5), DRAIN));
        nextDriven();

        signals.look();
        signals.look();

        // A nudge after it is the proof that the looks have been seen.
        signals.nudge();
        awaitUntil(() -> rings.get() > 0);
        assertThat(rings).hasValue(1);
    }

    @Test
    void close_shouldAskForRunsToBeGivenBackAndTellTheOthers() throws InterruptedException {
        RunId run = enqueue();
        start(new WorkerSettings("w", 1, LONG, LONG, DRAIN));
        nextDriven();
        Thread release = Thread.startVirtualThread(() -> {
            try (RunSignals.Handle handle = signals.open(run)) {
                while (!handle.isToYield()) {
                    Thread.onSpinWait();
                }
            }
            hold.countDown();
        });

        workers.getFirst().close();

        release.join();
        assertThat(workers.getFirst().active()).isZero();
        awaitUntil(() -> rings.get() > 0);
    }

    private static void awaitUntil(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 10_000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(1);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void start_whenTheQueueCannotBeReached_shouldTryAgain() throws InterruptedException {
        failures.set(2);
        RunId run = enqueue();

        start(new WorkerSettings("w", 2, LONG, Duration.ofMillis(5), DRAIN));

        assertThat(nextDriven()).isEqualTo(run);
    }

    @Test
    void start_whenAnErrorIsThrown_shouldGoOnTakingAndRenewing() throws InterruptedException {
        errors.set(2);
        renewalErrors.set(1);
        RunId run = enqueue();

        start(new WorkerSettings("w", 2, Duration.ofMillis(30), Duration.ofMillis(5), DRAIN));

        assertThat(nextDriven()).isEqualTo(run);
        assertThat(nextRenewalThat(held -> !held.isEmpty())).hasSize(1);
        assertThat(nextRenewalThat(held -> !held.isEmpty())).hasSize(1);
    }

    @Test
    void start_whenManyRunsFailInARow_shouldLeaveTheOthersToOtherNodes() throws InterruptedException {
        failingDrives.set(Integer.MAX_VALUE);
        for (int i = 0; i < 5; i++) {
            enqueue();
            if (workers.isEmpty()) {
                start(new WorkerSettings("w", 2, LONG, Duration.ofMillis(5), DRAIN));
            }
            nextDriven();
        }
        awaitUntil(() -> workers.getFirst().active() == 0);
        for (int i = 0; i < 20; i++) {
            enqueue();
        }
        signals.nudge();

        awaitUntil(() -> rings.get() > 0);
        assertThat(queue).hasSizeGreaterThan(15);
    }
}
