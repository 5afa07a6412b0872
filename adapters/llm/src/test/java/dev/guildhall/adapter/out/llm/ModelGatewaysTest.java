package dev.guildhall.adapter.out.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.llm.testing.Heard;
import dev.guildhall.adapter.out.llm.testing.OrderedReplies;
import dev.guildhall.adapter.out.llm.testing.ScriptedModelServer;
import dev.guildhall.application.run.out.ModelChunk.Done;
import dev.guildhall.application.run.out.ModelGateway;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelRequest.ModelMessage.FromUser;
import dev.guildhall.domain.agent.ModelTier;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelGatewaysTest {

    private static final Executor THREADS = Thread::startVirtualThread;
    private static final ModelRequest HELLO =
            new ModelRequest(ModelTier.STANDARD, "You are Nova.", List.of(new FromUser("Hello")), List.of(), "");

    private static ModelSettings settings(ModelProvider provider) {
        return ModelSettings.of(provider, Optional.empty(), Optional.of("sk-secret"), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(ModelProvider.class)
    void of_whenOnlyTheProviderIsNamed_shouldMakeItsGateway(ModelProvider provider) throws Exception {
        ModelGateway gateway = ModelGateways.of(settings(provider), THREADS);

        assertThat(gateway).isNotNull();
        if (gateway instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    @Test
    void of_whenProviderIsTheDemo_shouldAnswerWithoutANetwork() {
        assertThat(Heard.all(ModelGateways.of(settings(ModelProvider.DEMO), THREADS)
                                .open(HELLO))
                        .done()
                        .map(Done::model))
                .contains("guildhall-demo");
    }

    @Test
    void of_whenThreadsHaveAStrangeClassLoader_shouldAnswerAndLeaveItToThem() {
        CompletableFuture<ClassLoader> after = new CompletableFuture<>();
        ClassLoader strange = ClassLoader.getPlatformClassLoader();
        Executor pool = task -> Thread.ofPlatform().start(() -> {
            Thread.currentThread().setContextClassLoader(strange);
            task.run();
            after.complete(Thread.currentThread().getContextClassLoader());
        });
        try (ScriptedModelServer server = ScriptedModelServer.start(new OrderedReplies())) {
            ModelSettings settings = ModelSettings.of(
                    ModelProvider.OPENAI, Optional.of(server.url()), Optional.empty(), Optional.of("any"));

            assertThat(Heard.all(ModelGateways.of(settings, pool).open(HELLO)).text())
                    .isEqualTo("You said: Hello");
            assertThat(after.join()).isSameAs(strange);
        }
    }

    @Test
    void toString_shouldNotTellTheKey() {
        assertThat(settings(ModelProvider.OPENAI).toString()).doesNotContain("secret");
    }
}
