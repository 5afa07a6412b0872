package dev.guildhall.adapter.out.llm.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.adapter.out.llm.testing.Heard;
import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.application.run.out.ModelStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DemoStreamTest {

    private static final Duration NEVER = Duration.ofMinutes(10);

    private static ModelStream open(Pacing pacing, String message) {
        return new DemoModelGateway(pacing).open(Ask.alone(message));
    }

    @Test
    void next_whenPaced_shouldReturnTheFirstPieceBeforeTheRest() {
        try (ModelStream stream = open(new Pacing(Duration.ofMillis(20), NEVER, NEVER), "[demo:long=1000]")) {
            List<ModelChunk> first = stream.next(Duration.ZERO);

            assertThat(first.getFirst()).isEqualTo(new ModelChunk.Thought("I count."));
            assertThat(first.toString()).doesNotContain("piece 1000 of");
        }
    }

    @Test
    void next_whenGathering_shouldReturnSeveralPiecesTogether() {
        try (ModelStream stream = open(new Pacing(Duration.ofMillis(5), NEVER, NEVER), "[demo:long=1000]")) {
            assertThat(stream.next(Duration.ofMillis(200)).toString()).contains("piece 1 of", "piece 10 of");
        }
    }

    @Test
    void next_whenOrderedSlow_shouldSpreadTheAnswerOverItsTime() {
        Pacing pacing = new Pacing(Duration.ofMillis(1), Duration.ofMillis(600), NEVER);
        long start = System.nanoTime();
        Heard heard = Heard.all(open(pacing, "Plan. [demo:slow]"));

        assertThat(heard.done()).isPresent();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(590));
        assertThat(heard.chunks()).hasSizeGreaterThan(20);
    }

    @Test
    void close_whenReaderWaitsForASilentModel_shouldFailTheReader() {
        ModelStream stream = open(new Pacing(Duration.ZERO, NEVER, NEVER), "Plan. [demo:stall]");
        assertThat(stream.next(Duration.ZERO)).isNotEmpty();
        CompletableFuture<List<ModelChunk>> waiting =
                CompletableFuture.supplyAsync(() -> stream.next(Duration.ofMillis(50)));
        stream.close();

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(waiting::join)
                .havingCause()
                .isInstanceOfSatisfying(
                        ModelFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.CANCELLED));
    }

    @Test
    void next_whenModelStaysSilent_shouldTimeOut() {
        Heard heard = Heard.all(open(new Pacing(Duration.ZERO, NEVER, Duration.ofMillis(50)), "Plan. [demo:stall]"));

        assertThat(heard.text()).isNotEmpty();
        assertThat(heard.failure().map(ModelFailure::kind)).contains(Kind.TIMEOUT);
    }

    @Test
    void next_whenEndWasRead_shouldRefuse() {
        ModelStream stream = open(new Pacing(Duration.ZERO, NEVER, NEVER), "Hi");
        Heard.all(stream);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> stream.next(Duration.ZERO));
    }
}
