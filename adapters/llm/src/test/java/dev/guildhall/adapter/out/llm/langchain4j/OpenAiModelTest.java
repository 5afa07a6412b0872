package dev.guildhall.adapter.out.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.adapter.out.llm.testing.Asked;
import dev.guildhall.adapter.out.llm.testing.Heard;
import dev.guildhall.adapter.out.llm.testing.ModelWire;
import dev.guildhall.adapter.out.llm.testing.OpenAiWire;
import dev.guildhall.adapter.out.llm.testing.OrderedReplies;
import dev.guildhall.adapter.out.llm.testing.Reply.Step;
import dev.guildhall.adapter.out.llm.testing.ScriptedModelServer;
import dev.guildhall.application.run.out.ModelChunk.Wish;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.domain.run.CallEnd;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiModelTest extends ProviderContract {

    @Override
    ModelWire wire() {
        return new OpenAiWire();
    }

    @Override
    LangChain4jModelGateway gateway(Endpoint endpoint, Executor executor) {
        return LangChain4jModelGateway.openAi(endpoint, executor);
    }

    private static String chunk(String choice) {
        return "data: {\"choices\":[" + choice + "]}\n\n";
    }

    private static String toolDelta(String call) {
        return chunk("{\"index\":0,\"delta\":{\"tool_calls\":[" + call + "]}}");
    }

    private List<Wish> wishes(String... frames) {
        return hear(wire().reply(frames).send(wire().end(true, 11, 7)))
                .done()
                .orElseThrow()
                .tools();
    }

    @Test
    void open_shouldSendAPlainRequest() {
        Asked asked = asked(Requests.simple("Hello?"));
        JsonNode body = Body.of(asked);

        assertThat(asked.target()).isEqualTo("/v1/chat/completions");
        assertThat(asked.headers())
                .containsEntry("authorization", "Bearer sk-test")
                .doesNotContainKeys("upgrade", "http2-settings");
        assertThat(body.path("model").asText()).isEqualTo("scripted");
        assertThat(body.path("max_tokens").asInt()).isEqualTo(512);
        assertThat(body.path("stream").asBoolean()).isTrue();
        assertThat(body.path("stream_options").path("include_usage").asBoolean())
                .isTrue();
        assertThat(body.path("messages")).isEqualTo(Body.json("""
                [{"role": "system", "content": "You are Nova."}, {"role": "user", "content": "Hello?"}]"""));
        assertThat(body.path("tools").path(0).path("function").path("parameters"))
                .isEqualTo(Body.json("""
                        {"type": "object",
                         "properties": {
                           "agent_id": {"type": "string", "description": "Who. One of: id-alex = Alex Kim, writer",
                                        "enum": ["id-alex"]},
                           "task_description": {"type": "string", "description": "What. At most 4000 characters."}},
                         "required": ["agent_id", "task_description"],
                         "additionalProperties": false}"""));
    }

    @Test
    void open_whenExchangeIsOdd_shouldSendItInAllowedForm() {
        JsonNode messages = Body.of(asked(Requests.odd())).path("messages");

        assertThat(messages.findValuesAsText("role"))
                .containsExactly(
                        "system", "user", "assistant", "tool", "tool", "assistant", "assistant", "tool", "user");
        assertThat(messages.path(1).path("content").asText()).isEqualTo("(nothing)\n\nFirst.\n\nSecond.");
        assertThat(messages.path(2).path("tool_calls").findValuesAsText("id")).containsExactly("call_1", "call_2");
        assertThat(messages.path(2).path("tool_calls").findValuesAsText("arguments"))
                .containsExactly("{\"agent_id\": \"id-alex\"}", "{\"not_json\":\"not json\"}");
        assertThat(messages.findValuesAsText("tool_call_id")).containsExactly("call_1", "call_2", "call_3");
        assertThat(messages.path(4).path("content").asText()).isEqualTo("Error: (nothing)");
    }

    @ParameterizedTest
    @CsvSource({
        "'', /v1/chat/completions",
        "/, /v1/chat/completions",
        "/v1, /v1/chat/completions",
        "/v1/, /v1/chat/completions",
        "/api/openai, /api/openai/chat/completions"
    })
    void open_whenBaseUrlHasAPathOrNot_shouldFindTheRightOne(String path, String target) {
        try (ScriptedModelServer server = ScriptedModelServer.always(wire().answer("ok"));
                LangChain4jModelGateway gateway = gateway(URI.create(server.url() + path), PATIENT)) {
            Heard.all(gateway.open(Requests.simple("Hello?")));

            assertThat(server.asked().getFirst().target()).isEqualTo(target);
        }
    }

    @Test
    void open_whenThereIsNoKey_shouldSendNone() {
        try (ScriptedModelServer server = ScriptedModelServer.always(wire().answer("ok"));
                LangChain4jModelGateway gateway = LangChain4jModelGateway.openAi(
                        new Endpoint(
                                Optional.of(server.url()), Optional.empty(), "m", 512, Duration.ofSeconds(5), PATIENT),
                        Thread::startVirtualThread)) {
            Heard.all(gateway.open(Requests.simple("Hello?")));

            assertThat(server.asked().getFirst().headers()).doesNotContainKey("authorization");
        }
    }

    @Test
    void open_whenKeyIsNoHeader_shouldFailWithoutTellingIt() {
        try (LangChain4jModelGateway gateway = LangChain4jModelGateway.openAi(
                new Endpoint(
                        Optional.of(URI.create("http://127.0.0.1:9")),
                        Optional.of("sk-\nsecret"),
                        "m",
                        512,
                        Duration.ofSeconds(5),
                        PATIENT),
                Thread::startVirtualThread)) {
            ModelFailure failure =
                    Heard.all(gateway.open(Requests.simple("Hello?"))).failure().orElseThrow();

            assertThat(failure.kind()).isEqualTo(Kind.REJECTED);
            assertThat(failure.getMessage()).doesNotContain("secret");
        }
    }

    @Test
    void open_whenServerStaysConnectedAfterDone_shouldEndAtOnce() {
        assertThat(hear(wire().answer("ok").then(new Step.Stall())).done()).isPresent();
    }

    @Test
    void open_whenServerEndsWithAFinishReasonAlone_shouldBeComplete() {
        Heard heard =
                hear(wire().reply(wire().text("ok"), chunk("{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}")));

        assertThat(heard.done().orElseThrow().end()).isEqualTo(CallEnd.ANSWERED);
        assertThat(heard.done().orElseThrow().usage()).isEmpty();
    }

    @Test
    void open_whenFinishReasonIsUnknown_shouldBeComplete() {
        assertThat(hear(wire().reply(chunk("{\"index\":0,\"delta\":{\"content\":\"ok\"},\"finish_reason\":\"eos\"}")))
                        .done())
                .isPresent();
    }

    @Test
    void open_whenReasoningHasItsOtherName_shouldStreamIt() {
        Heard heard = hear(wire().reply(chunk("{\"index\":0,\"delta\":{\"content\":\"\",\"reasoning\":\"Hm.\"}}"))
                .send(wire().end(false, 11, 7)));

        assertThat(heard.thought()).isEqualTo("Hm.");
    }

    @Test
    void open_whenCallsShareAnIndex_shouldKeepThemApart() {
        assertThat(wishes(
                        toolDelta(
                                "{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"one\",\"arguments\":\"{\\\"x\\\":1}\"}}"),
                        toolDelta("{\"index\":0,\"id\":\"b\",\"function\":{\"name\":\"two\",\"arguments\":\"{\"}}"),
                        toolDelta("{\"index\":0,\"id\":\"b\",\"function\":{\"arguments\":\"}\"}}")))
                .containsExactly(new Wish("one", "{\"x\":1}"), new Wish("two", "{}"));
    }

    @Test
    void open_whenCallsHaveNoIndex_shouldKeepThemApart() {
        assertThat(wishes(toolDelta("{\"id\":\"a\",\"function\":{\"name\":\"one\",\"arguments\":\"{}\"}},"
                        + "{\"id\":\"b\",\"function\":{\"name\":\"two\",\"arguments\":\"{}\"}}")))
                .containsExactly(new Wish("one", "{}"), new Wish("two", "{}"));
    }

    @Test
    void open_whenNameIsRepeatedOrInPieces_shouldHaveItOnce() {
        assertThat(wishes(
                        toolDelta("{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"get\",\"arguments\":\"\"}}"),
                        toolDelta("{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"get\",\"arguments\":\"{}\"}}"),
                        toolDelta("{\"index\":1,\"id\":\"b\",\"function\":{\"name\":\"se\",\"arguments\":\"\"}}"),
                        toolDelta("{\"index\":1,\"function\":{\"name\":\"nd\",\"arguments\":\"{}\"}}")))
                .containsExactly(new Wish("get", "{}"), new Wish("send", "{}"));
    }

    @Test
    void open_whenArgumentsAreALie_shouldLeaveThemToTheEngine() {
        assertThat(wishes(toolDelta(
                        "{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"one\",\"arguments\":\"rm -rf \\u0000\"}}")))
                .containsExactly(new Wish("one", "rm -rf \uFFFD"));
    }

    @Test
    void open_whenCallsAreWithoutNumber_shouldFail() {
        StringBuilder calls = new StringBuilder();
        for (int n = 0; n < 1000; n++) {
            wire().toolCall(n, "id" + n, "tool", "{}").forEach(calls::append);
        }

        assertFailed(hear(wire().reply(calls.toString()).send(wire().end(true, 1, 1))), Kind.MALFORMED, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"tool_calls\":[17]}", "{\"tool_calls\":\"x\"}", "{\"content\":{\"a\":1}}", "[]", "null"})
    void open_whenADeltaIsOfTheWrongShape_shouldEndInAnyCase(String delta) {
        Heard heard = hear(
                wire().reply(chunk("{\"index\":0,\"delta\":" + delta + "}")).send(wire().end(false, 1, 1)));

        assertThat(heard.done().isPresent() || heard.failure().isPresent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 0", "-3, 4"})
    void open_whenUsageCannotBeTrue_shouldReportNone(int input, int output) {
        assertThat(hear(wire().reply(wire().text("ok")).send(wire().end(false, input, output)))
                        .done()
                        .orElseThrow()
                        .usage())
                .isEmpty();
    }

    @Test
    void open_whenServerIsTheOneOthersUse_shouldWorkWithTools() {
        try (ScriptedModelServer server = ScriptedModelServer.start(new OrderedReplies());
                LangChain4jModelGateway gateway = gateway(server.url(), PATIENT)) {
            assertThat(Heard.all(gateway.open(Requests.simple("Hello there"))).text())
                    .isEqualTo("You said: Hello there");
            assertThat(Heard.all(gateway.open(Requests.simple("Please delegate")))
                            .done()
                            .orElseThrow()
                            .tools())
                    .containsExactly(new Wish(
                            "delegate_to_agent", "{\"agent_id\":\"id-alex\",\"task_description\":\"what was asked\"}"));
            assertThat(Heard.all(gateway.open(Requests.simple("[server:lie]")))
                            .done()
                            .orElseThrow()
                            .tools())
                    .containsExactly(new Wish("rm_rf", "{\"path\": \"/\""), new Wish("unnamed", "not json"));
            assertThat(Heard.all(gateway.open(Requests.simple("[server:429]")))
                            .failure()
                            .orElseThrow()
                            .retryAfter())
                    .contains(Duration.ofSeconds(2));
        }
    }
}
