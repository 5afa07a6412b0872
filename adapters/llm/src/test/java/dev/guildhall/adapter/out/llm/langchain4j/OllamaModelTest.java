package dev.guildhall.adapter.out.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.adapter.out.llm.testing.Asked;
import dev.guildhall.adapter.out.llm.testing.Heard;
import dev.guildhall.adapter.out.llm.testing.ModelWire;
import dev.guildhall.adapter.out.llm.testing.Reply.Step;
import dev.guildhall.application.run.out.ModelChunk.Wish;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class OllamaModelTest extends ProviderContract {

    @Override
    ModelWire wire() {
        return new OllamaWire();
    }

    @Override
    LangChain4jModelGateway gateway(Endpoint endpoint, Executor executor) {
        return LangChain4jModelGateway.ollama(endpoint, executor);
    }

    @Test
    void open_shouldSendAPlainRequest() {
        Asked asked = asked(Requests.odd());
        JsonNode body = Body.of(asked);

        assertThat(asked.target()).isEqualTo("/api/chat");
        assertThat(asked.headers()).doesNotContainKey("upgrade");
        assertThat(body.path("options").path("num_predict").asInt()).isEqualTo(512);
        assertThat(body.path("messages").findValuesAsText("role"))
                .containsExactly(
                        "system", "user", "assistant", "tool", "tool", "assistant", "assistant", "tool", "user");
        assertThat(body.path("tools")
                        .path(0)
                        .path("function")
                        .path("parameters")
                        .path("required"))
                .isEqualTo(Body.json("[\"agent_id\", \"task_description\"]"));
    }

    @Test
    void open_whenServerStaysConnectedAfterTheEnd_shouldEndAtOnce() {
        assertThat(hear(wire().answer("ok").then(new Step.Stall())).done()).isPresent();
    }

    @Test
    void open_whenOneLineHasSeveralCalls_shouldKeepThemApart() {
        Heard heard =
                hear(wire().reply(wire().frame("{\"message\":{\"role\":\"assistant\",\"content\":\"\",\"tool_calls\":["
                                + "{\"function\":{\"name\":\"one\",\"arguments\":{\"a\":\"1\"}}},"
                                + "{\"function\":{\"index\":0,\"name\":\"two\",\"arguments\":{}}}]},\"done\":false}"))
                        .send(wire().end(true, 11, 7)));

        assertThat(heard.done().orElseThrow().tools())
                .containsExactly(new Wish("one", "{\"a\":\"1\"}"), new Wish("two", "{}"));
    }

    @Test
    void open_whenACallIsNoCall_shouldFailThere() {
        assertFailed(
                hear(wire().reply(wire().text("one "), wire().frame("{\"message\":{\"tool_calls\":[{}]}}"))),
                Kind.MALFORMED,
                "one ");
    }
}
