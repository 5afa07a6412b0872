package dev.guildhall.adapter.out.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.application.tool.out.ToolRuntime.Call;
import dev.guildhall.application.tool.out.ToolRuntime.Result;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the guard tries again, and when it does not. */
@Timeout(60)
class PersistenceTest {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        threads.close();
    }

    /** A tool whose compensations fail as often as it is told, and whose calls never end by themselves. */
    private static final class Stubborn implements OutsideTool {
        private final Duration timeout;
        private final boolean repeatedWhenSlow;
        private final int failures;
        private final AtomicInteger attempts = new AtomicInteger();
        private final CountDownLatch brokenOff = new CountDownLatch(1);

        Stubborn(Duration timeout, boolean repeatedWhenSlow, int failures) {
            this.timeout = timeout;
            this.repeatedWhenSlow = repeatedWhenSlow;
            this.failures = failures;
        }

        @Override
        public ToolManifest manifest() {
            return Calls.manifest("stubborn", Effect.COMPENSABLE, true, timeout);
        }

        @Override
        public String partOf(Call call) {
            return "";
        }

        @Override
        public int atATime() {
            return 5;
        }

        @Override
        public boolean isRepeatedWhenSlow() {
            return repeatedWhenSlow;
        }

        @Override
        public String attempt(Call call, Consumer<Runnable> onCancel) throws IOException {
            attempts.incrementAndGet();
            CountDownLatch end = new CountDownLatch(1);
            onCancel.accept(end::countDown);
            try {
                end.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("broken off");
        }

        @Override
        public String compensate(Call call, Consumer<Runnable> onCancel) throws IOException {
            if (attempts.incrementAndGet() <= failures) {
                brokenOff.countDown();
                throw new IOException("out of order");
            }
            return "{}";
        }
    }

    /** The first failure already puts a tool out of order. */
    private ToolRuntime runtime(OutsideTool tool, Duration outOfOrder, Duration persistence) {
        GuardPolicy policy = new GuardPolicy(
                3, Duration.ofMillis(1), Duration.ofMillis(8), 1, outOfOrder, 1, 3, Duration.ofMillis(50), persistence);
        return new GuardedToolRuntime(List.of(tool), new Guard(policy, threads));
    }

    private static final Call CALL = Calls.call("stubborn", "{}");

    @Test
    void compensate_whenTheToolIsOutOfOrderForAWhile_shouldWaitForIt() {
        Stubborn tool = new Stubborn(Duration.ofSeconds(5), true, 2);

        assertThat(runtime(tool, Duration.ofMillis(300), Duration.ofSeconds(40)).compensate(CALL, abort -> {}))
                .isInstanceOf(Result.Succeeded.class);
        assertThat(tool.attempts).hasValue(3);
    }

    @Test
    void compensate_whenTheToolStaysOutOfOrder_shouldGiveUpInTheEnd() {
        Stubborn tool = new Stubborn(Duration.ofSeconds(5), true, 1_000);

        assertThat(runtime(tool, Duration.ofMinutes(5), Duration.ofMillis(200))
                        .compensate(CALL, abort -> {})
                        .content())
                .contains("out of order");
        assertThat(tool.attempts).hasValue(1);
    }

    @Test
    void compensate_whenCancelledWhileItWaits_shouldEnd() throws InterruptedException {
        Stubborn tool = new Stubborn(Duration.ofSeconds(5), true, 1_000);
        ToolRuntime runtime = runtime(tool, Duration.ofMinutes(5), Duration.ofMinutes(4));
        AtomicReference<Runnable> abort = new AtomicReference<>(() -> {});
        CompletableFuture<Result> result =
                CompletableFuture.supplyAsync(() -> runtime.compensate(CALL, abort::set), threads);
        tool.brokenOff.await();
        abort.get().run();

        assertThat(result.join().content()).contains("cancelled");
    }

    @Test
    void compensate_whenCallsHavePutTheToolOutOfOrder_shouldNotStandBehindThem() {
        Stubborn tool = new Stubborn(Duration.ofMillis(50), false, 0);
        ToolRuntime runtime = runtime(tool, Duration.ofMinutes(5), Duration.ofMillis(10));
        runtime.call(CALL, abort -> {});

        assertThat(runtime.call(CALL, abort -> {}).content()).contains("out of order");
        assertThat(runtime.compensate(CALL, abort -> {})).isInstanceOf(Result.Succeeded.class);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void call_whenItTakesTooLong_shouldBeRepeatedOnlyIfThatMayHelp(boolean repeatedWhenSlow, boolean repeated) {
        Stubborn tool = new Stubborn(Duration.ofMillis(50), repeatedWhenSlow, 0);
        GuardPolicy patient = new GuardPolicy(
                3,
                Duration.ofMillis(1),
                Duration.ofMillis(8),
                100,
                Duration.ofSeconds(2),
                1,
                3,
                Duration.ofSeconds(5),
                Duration.ofSeconds(1));

        assertThat(new GuardedToolRuntime(List.of(tool), new Guard(patient, threads))
                        .call(CALL, abort -> {})
                        .content())
                .contains("did not answer in time");
        assertThat(tool.attempts).hasValue(repeated ? 4 : 1);
    }

    @Test
    void call_whenAllTenantsTogetherHaveTooManyUnderWay_shouldSayThatItIsBusy() throws InterruptedException {
        Stubborn tool = new Stubborn(Duration.ofMinutes(1), false, 0);
        ToolRuntime runtime = runtime(tool, Duration.ofMinutes(5), Duration.ofMillis(10));
        List<Runnable> aborts = new CopyOnWriteArrayList<>();
        Call ofAnother = Calls.call(Calls.OTHER_TENANT, "stubborn", "{}");
        List<CompletableFuture<Result>> open = Stream.of(CALL, CALL, CALL, ofAnother, ofAnother)
                .map(call -> CompletableFuture.supplyAsync(() -> runtime.call(call, aborts::add), threads))
                .toList();
        while (tool.attempts.get() < open.size()) {
            Thread.sleep(5);
        }

        assertThat(runtime.call(ofAnother, abort -> {}).content()).contains("is busy");
        assertThat(runtime.call(CALL, abort -> {}).content()).contains("is busy");
        aborts.forEach(Runnable::run);
        open.forEach(CompletableFuture::join);
        assertThat(runtime.compensate(ofAnother, abort -> {})).isInstanceOf(Result.Succeeded.class);
    }
}
