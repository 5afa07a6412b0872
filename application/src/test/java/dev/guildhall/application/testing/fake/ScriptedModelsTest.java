package dev.guildhall.application.testing.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelStream;
import dev.guildhall.domain.agent.ModelTier;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ScriptedModelsTest {

    private final ScriptedModels models = new ScriptedModels(new InMemoryDatabase());

    private static ModelRequest request(String system) {
        return new ModelRequest(ModelTier.STANDARD, system, List.of(), List.of(), "");
    }

    private static ModelFailure.Kind failureOf(ModelStream stream) {
        return catchThrowableOfType(ModelFailure.class, () -> stream.next(Duration.ZERO))
                .kind();
    }

    @Test
    void open_whenSeveralCallsArePlanned_shouldFollowTheOrder() {
        models.plan(Script.answer("one"), Script.wish("search", "x"));

        try (ModelStream first = models.open(request("a"));
                ModelStream second = models.open(request("b"))) {
            assertThat(first.next(Duration.ZERO)).containsExactly(new ModelChunk.Text("one"));
            assertThat(first.next(Duration.ZERO)).hasOnlyElementsOfType(ModelChunk.Done.class);
            assertThat(second.next(Duration.ZERO)).hasOnlyElementsOfType(ModelChunk.Done.class);
            assertThatIllegalStateException().isThrownBy(() -> first.next(Duration.ZERO));
        }
        assertThat(models.requests()).extracting(ModelRequest::system).containsExactly("a", "b");
    }

    @Test
    void open_whenNothingIsPlanned_shouldFailLoudly() {
        assertThatIllegalStateException().isThrownBy(() -> models.open(request("a")));
    }

    @Test
    void open_whenARefusalIsPlanned_shouldThrowIt() {
        models.planRefusal(ModelFailure.Kind.UNAUTHORIZED);

        ModelFailure failure = catchThrowableOfType(ModelFailure.class, () -> models.open(request("a")));

        assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.UNAUTHORIZED);
    }

    @Test
    void next_whenTheCallBreaks_shouldGiveWhatCameBefore() {
        models.plan(Script.saying("one").breaking(ModelFailure.Kind.RATE_LIMITED, Duration.ofSeconds(3)));

        try (ModelStream stream = models.open(request("a"))) {
            assertThat(stream.next(Duration.ZERO)).containsExactly(new ModelChunk.Text("one"));
            ModelFailure failure = catchThrowableOfType(ModelFailure.class, () -> stream.next(Duration.ZERO));
            assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.RATE_LIMITED);
            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(3));
        }
    }

    @Test
    void next_whenTheScriptIsOverTooSoon_shouldBeCut() {
        models.plan(Script.empty());

        try (ModelStream stream = models.open(request("a"))) {
            assertThat(failureOf(stream)).isEqualTo(ModelFailure.Kind.CUT);
        }
    }

    @Test
    void next_whenTheGateOpens_shouldGoOn() {
        Gate gate = new Gate();
        models.plan(Script.empty().waiting(gate).text("late"));

        try (ModelStream stream = models.open(request("a"))) {
            CompletableFuture<List<ModelChunk>> waiting =
                    CompletableFuture.supplyAsync(() -> stream.next(Duration.ZERO));
            gate.awaitReached();
            assertThat(waiting).isNotDone();
            gate.open();
            assertThat(waiting.join()).containsExactly(new ModelChunk.Text("late"));
        }
    }

    @Test
    void close_whenSomebodyWaits_shouldFailThatCallAsCancelled() {
        Gate gate = new Gate();
        models.plan(Script.empty().waiting(gate).text("never"));
        ModelStream stream = models.open(request("a"));
        CompletableFuture<ModelFailure.Kind> waiting = CompletableFuture.supplyAsync(() -> failureOf(stream));
        gate.awaitReached();
        assertThat(models.allClosed()).isFalse();

        stream.close();

        assertThat(waiting.join()).isEqualTo(ModelFailure.Kind.CANCELLED);
        assertThat(models.allClosed()).isTrue();
    }
}
