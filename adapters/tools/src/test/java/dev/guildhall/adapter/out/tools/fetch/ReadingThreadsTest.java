package dev.guildhall.adapter.out.tools.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.tools.ToolFailure;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadingThreadsTest {

    private final ReadingThreads threads = new ReadingThreads(Duration.ofSeconds(50));

    @Test
    void read_shouldWorkOnAPlatformThread() throws Exception {
        assertThat(threads.read(() -> String.valueOf(Thread.currentThread().isVirtual()), abort -> {}))
                .isEqualTo("false");
    }

    @Test
    void read_whenItNeverEnds_shouldGiveUpForGoodAndInterrupt() {
        ReadingThreads impatient = new ReadingThreads(Duration.ofMillis(200));
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThatThrownBy(() -> impatient.read(endless(interrupted), abort -> {}))
                .isInstanceOf(ToolFailure.class)
                .hasMessageContaining("too long");
        assertThat(interrupted).satisfies(CountDownLatch::await);
    }

    @Test
    void read_whenCancelled_shouldEndTheWait() {
        CountDownLatch interrupted = new CountDownLatch(1);
        CompletableFuture<Runnable> abort = new CompletableFuture<>();
        Callable<String> work = () -> {
            abort.get().run();
            return endless(interrupted).call();
        };

        assertThatThrownBy(() -> threads.read(work, abort::complete)).isInstanceOf(InterruptedIOException.class);
        assertThat(interrupted).satisfies(CountDownLatch::await);
    }

    private static Callable<String> endless(CountDownLatch interrupted) {
        return () -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            interrupted.countDown();
            return "";
        };
    }
}
