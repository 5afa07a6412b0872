package dev.guildhall.adapter.out.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.adapter.out.llm.testing.Asked;
import dev.guildhall.adapter.out.llm.testing.Heard;
import dev.guildhall.adapter.out.llm.testing.ModelWire;
import dev.guildhall.adapter.out.llm.testing.Reply;
import dev.guildhall.adapter.out.llm.testing.Reply.Step;
import dev.guildhall.application.run.out.ModelChunk.Reported;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.domain.shared.TokenCount;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class AnthropicModelTest extends ProviderContract {

    @Override
    ModelWire wire() {
        return new AnthropicWire();
    }

    @Override
    LangChain4jModelGateway gateway(Endpoint endpoint, Executor executor) {
        return LangChain4jModelGateway.anthropic(endpoint, executor);
    }

    @Test
    void open_shouldSendAPlainRequest() {
        Asked asked = asked(Requests.odd());
        JsonNode body = Body.of(asked);

        assertThat(asked.target()).isEqualTo("/v1/messages");
        assertThat(asked.headers()).containsEntry("x-api-key", "sk-test");
        assertThat(body.path("max_tokens").asInt()).isEqualTo(512);
        assertThat(body.path("system").toString()).contains("You are Nova.");
        assertThat(body.path("messages").findValuesAsText("role")).startsWith("user", "assistant", "user", "assistant");
        assertThat(body.path("messages").findValuesAsText("is_error")).contains("true");
        assertThat(body.path("tools").path(0).path("input_schema").path("required"))
                .isEqualTo(Body.json("[\"agent_id\", \"task_description\"]"));
        assertThat(body.path("tools").path(0).path("input_schema").path("additionalProperties"))
                .isEqualTo(Body.json("false"));
    }

    @Test
    void open_whenServerStaysConnectedAfterTheEnd_shouldEndAtOnce() {
        assertThat(hear(wire().answer("ok").then(new Step.Stall())).done()).isPresent();
    }

    @Test
    void open_whenEventsHaveNoNames_shouldTakeThemFromTheData() {
        StringBuilder all = new StringBuilder();
        wire().answer("Hello").steps().forEach(step -> all.append(((Step.Send) step).text()));
        Heard nameless =
                hear(Reply.stream(wire().contentType(), List.of(all.toString().replaceAll("event: .*\n", ""))));

        assertThat(nameless.text()).isEqualTo("Hello");
    }

    @Test
    void open_whenCacheWasUsed_shouldCountItAsInput() {
        Heard heard = hear(wire().reply(
                        wire().text("ok"),
                        "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},"
                                + "\"usage\":{\"input_tokens\":1,\"cache_read_input_tokens\":20,"
                                + "\"cache_creation_input_tokens\":300,\"output_tokens\":7}}\n\n",
                        "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n"));

        assertThat(heard.done().orElseThrow().usage()).contains(new Reported(new TokenCount(321), new TokenCount(7)));
    }

    @Test
    void open_whenABlockWasNeverOpened_shouldEndInAnyCase() {
        String stray = "event: content_block_stop\ndata: {\"type\":\"content_block_stop\"}\n\n";

        assertFailed(hear(wire().reply(wire().text("one "), stray)), Kind.MALFORMED, "one ");
    }
}
