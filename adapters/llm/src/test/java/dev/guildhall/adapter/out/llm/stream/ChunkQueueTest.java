package dev.guildhall.adapter.out.llm.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelChunk.Done;
import dev.guildhall.application.run.out.ModelChunk.Text;
import dev.guildhall.application.run.out.ModelChunk.Thought;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.domain.run.CallEnd;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ChunkQueueTest {

    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofMillis(60);
    private static final Done DONE = new Done(CallEnd.ANSWERED, List.of(), "m", Optional.empty());
    private static final StreamLimits PATIENT = new StreamLimits(LONG, LONG, 1000, 10_000);

    private final AtomicInteger aborts = new AtomicInteger();

    private ChunkQueue queue(StreamLimits limits) {
        return new ChunkQueue(limits, aborts::incrementAndGet);
    }

    @Test
    void next_whenPiecesOfOneKindAreAdjacent_shouldJoinThem() {
        ChunkQueue queue = queue(PATIENT);
        queue.thought("a");
        queue.thought("b");
        queue.text("c");
        queue.text("d");
        queue.thought("e");
        queue.done(DONE);

        assertThat(queue.next(Duration.ZERO))
                .containsExactly(new Thought("ab"), new Text("cd"), new Thought("e"), DONE);
        assertThat(aborts).hasValue(0);
    }

    @Test
    void next_whenFirstPieceIsThereAndNothingIsToBeGathered_shouldReturnAtOnce() {
        ChunkQueue queue = queue(PATIENT);
        queue.text("first");

        assertThat(queue.next(Duration.ZERO)).containsExactly(new Text("first"));
    }

    @Test
    void next_whenMoreArrivesWhileGathering_shouldReturnItTogether() {
        ChunkQueue queue = queue(PATIENT);
        CompletableFuture<List<ModelChunk>> read = CompletableFuture.supplyAsync(() -> queue.next(LONG));
        queue.text("one ");
        queue.text("two");
        queue.done(DONE);

        assertThat(read.join()).containsExactly(new Text("one two"), DONE);
    }

    @Test
    void next_whenGatheringTimeIsOver_shouldReturnWhatIsThere() {
        ChunkQueue queue = queue(PATIENT);
        queue.text("one");

        assertThat(queue.next(SHORT)).containsExactly(new Text("one"));
    }

    @Test
    void next_whenUnreadPiecesReachTheLimit_shouldStopGathering() {
        ChunkQueue queue = queue(PATIENT);
        queue.text("x".repeat(1000));

        assertThat(queue.next(LONG)).hasSize(1);
    }

    @Test
    void next_whenCallBroke_shouldReturnEarlierPiecesAndThenFail() {
        ChunkQueue queue = queue(PATIENT);
        queue.text("partial");
        queue.fail(new ModelFailure(Kind.CUT, "cut", Optional.empty(), null));
        queue.done(DONE);

        assertThat(queue.next(LONG)).containsExactly(new Text("partial"));
        assertFails(queue, Kind.CUT);
        assertFails(queue, Kind.CUT);
        assertThat(aborts).hasValue(1);
    }

    @Test
    void next_whenEndWasRead_shouldRefuse() {
        ChunkQueue queue = queue(PATIENT);
        queue.done(DONE);
        queue.next(LONG);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> queue.next(LONG));
    }

    @Test
    @Timeout(5)
    void next_whenNothingComes_shouldTimeOutAndAbort() {
        ChunkQueue queue = queue(new StreamLimits(SHORT, LONG, 1000, 1000));

        assertFails(queue, Kind.TIMEOUT);
        assertThat(aborts).hasValue(1);
    }

    @Test
    void next_whenBytesComeButNoEnd_shouldTimeOutByTheTotal() {
        ChunkQueue queue = queue(new StreamLimits(LONG, Duration.ofMillis(200), 1000, 1_000_000));
        CompletableFuture<Void> drip = CompletableFuture.runAsync(() -> {
            while (!queue.isOver()) {
                queue.touch();
                queue.text("x");
                pause(5);
            }
        });

        assertThatExceptionOfType(ModelFailure.class)
                .isThrownBy(() -> readToTheEnd(queue))
                .returns(Kind.TIMEOUT, ModelFailure::kind);
        drip.join();
    }

    @Test
    void next_whenOnlyBytesKeepComing_shouldNotTimeOutBeforeTheTotal() {
        ChunkQueue queue = queue(new StreamLimits(Duration.ofMillis(800), LONG, 1000, 1000));
        CompletableFuture<Void> comments = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 120; i++) {
                queue.touch();
                pause(10);
            }
            queue.done(DONE);
        });

        assertThat(queue.next(Duration.ZERO)).containsExactly(DONE);
        comments.join();
    }

    @Test
    void close_whenReaderWaits_shouldFailItAndAbort() {
        ChunkQueue queue = queue(PATIENT);
        CompletableFuture<Void> closer = CompletableFuture.runAsync(() -> {
            pause(30);
            queue.close();
        });

        assertFails(queue, Kind.CANCELLED);
        closer.join();
        assertThat(aborts).hasValue(1);
    }

    @Test
    void close_whenSenderIsHeldUp_shouldLetItGo() {
        ChunkQueue queue = queue(PATIENT);
        queue.text("x".repeat(1000));
        CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> queue.text("y"));
        assertThat(sender).isNotDone();
        queue.close();

        sender.join();
        assertThat(queue.next(LONG)).containsExactly(new Text("x".repeat(1000)));
        assertFails(queue, Kind.CANCELLED);
    }

    @Test
    void text_whenReaderIsBehind_shouldHoldTheSenderUpUntilItReads() {
        ChunkQueue queue = queue(PATIENT);
        queue.text("x".repeat(900));
        CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> queue.text("y".repeat(200)));
        pause(30);
        assertThat(sender).isNotDone();

        assertThat(queue.next(Duration.ZERO)).containsExactly(new Text("x".repeat(900)));
        assertThat(queue.next(Duration.ZERO)).containsExactly(new Text("y".repeat(200)));
        sender.join();
    }

    @Test
    void text_whenNobodyReadsUntilTheTotalIsOver_shouldFailTheCall() {
        ChunkQueue queue = queue(new StreamLimits(LONG, SHORT, 10, 1000));
        queue.text("0123456789");
        queue.text("held up");

        assertThat(queue.next(Duration.ZERO)).containsExactly(new Text("0123456789"));
        assertFails(queue, Kind.TIMEOUT);
        assertThat(aborts).hasPositiveValue();
    }

    @Test
    void text_whenAnswerIsTooLong_shouldFailTheCall() {
        ChunkQueue queue = queue(new StreamLimits(LONG, LONG, 1000, 10));
        queue.text("0123456789");
        queue.text("x");

        assertThat(queue.next(Duration.ZERO)).containsExactly(new Text("0123456789"));
        assertFails(queue, Kind.MALFORMED);
        assertThat(aborts).hasPositiveValue();
    }

    @Test
    void text_whenCharacterIsCutInHalves_shouldWaitForTheSecondHalf() {
        ChunkQueue queue = queue(PATIENT);
        queue.text("a\uD83D");
        assertThat(queue.next(Duration.ZERO)).containsExactly(new Text("a"));
        queue.text("\uDE00b");

        assertThat(queue.next(Duration.ZERO)).containsExactly(new Text("\uD83D\uDE00b"));
    }

    @Test
    void text_whenItCannotBeStored_shouldReplaceWhatIsWrong() {
        ChunkQueue queue = queue(PATIENT);
        queue.text("a\u0000b\uDE00c\uD83D");
        queue.done(DONE);

        assertThat(queue.next(LONG)).containsExactly(new Text("a\uFFFDb\uFFFDc\uFFFD"), DONE);
    }

    @Test
    void next_whenThreadIsInterrupted_shouldCancelAndKeepTheFlag() {
        ChunkQueue queue = queue(PATIENT);
        Thread.currentThread().interrupt();

        assertFails(queue, Kind.CANCELLED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(aborts).hasValue(1);
    }

    private static void assertFails(ChunkQueue queue, Kind kind) {
        assertThatExceptionOfType(ModelFailure.class)
                .isThrownBy(() -> queue.next(LONG))
                .returns(kind, ModelFailure::kind);
    }

    private static void readToTheEnd(ChunkQueue queue) {
        while (true) {
            queue.next(Duration.ZERO);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
