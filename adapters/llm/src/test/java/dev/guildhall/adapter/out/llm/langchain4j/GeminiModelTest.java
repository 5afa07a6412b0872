package dev.guildhall.adapter.out.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.adapter.out.llm.testing.Asked;
import dev.guildhall.adapter.out.llm.testing.Heard;
import dev.guildhall.adapter.out.llm.testing.ModelWire;
import dev.guildhall.adapter.out.llm.testing.Reply;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.domain.run.CallEnd;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeminiModelTest extends ProviderContract {

    @Override
    ModelWire wire() {
        return new GeminiWire();
    }

    @Override
    LangChain4jModelGateway gateway(Endpoint endpoint, Executor executor) {
        return LangChain4jModelGateway.gemini(endpoint, executor);
    }

    @Test
    void open_shouldSendAPlainRequest() {
        Asked asked = asked(Requests.odd());
        JsonNode body = Body.of(asked);

        assertThat(asked.target()).isEqualTo("/v1beta/models/scripted:streamGenerateContent?alt=sse");
        assertThat(asked.headers()).containsEntry("x-goog-api-key", "sk-test");
        assertThat(body.path("generationConfig").path("maxOutputTokens").asInt())
                .isEqualTo(512);
        assertThat(body.findParent("functionCall").path("thoughtSignature").asText())
                .isEqualTo("skip_thought_signature_validator");
        assertThat(body.findPath("functionDeclarations")
                        .path(0)
                        .path("parameters")
                        .path("required"))
                .isEqualTo(Body.json("[\"agent_id\", \"task_description\"]"));
    }

    @Test
    void open_whenGoogleNamesADelayInTheBody_shouldPassItOn() {
        Heard heard = hear(Reply.status(
                429,
                "{\"error\":{\"code\":429,\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.RetryInfo\","
                        + "\"retryDelay\": \"34.5s\"}]}}"));

        assertThat(heard.failure().flatMap(ModelFailure::retryAfter)).contains(Duration.ofMillis(34_500));
    }

    @Test
    void open_whenGoogleCallsABadKeyABadRequest_shouldBeUnauthorized() {
        assertFailed(
                hear(Reply.status(400, "{\"error\":{\"details\":[{\"reason\":\"API_KEY_INVALID\"}]}}")),
                Kind.UNAUTHORIZED,
                "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "SAFETY", "UNEXPECTED_TOOL_CALL", "SOMETHING_NEW"})
    void open_whenFinishReasonIsUnknown_shouldBeComplete(String reason) {
        Heard heard = hear(
                wire().reply(
                                wire().text("ok"),
                                wire().frame(
                                                "{\"candidates\":[{\"finishReason\":\"" + reason
                                                        + "\",\"safetyRatings\":[{\"category\":\"HARM_CATEGORY_NEW\",\"probability\":\"NEW\"}]}]}")));

        assertThat(heard.text()).isEqualTo("ok");
        assertThat(heard.done().orElseThrow().end()).isEqualTo(CallEnd.ANSWERED);
    }

    @Test
    void open_whenPromptIsBlocked_shouldBeRejected() {
        assertFailed(
                hear(wire().reply(wire().frame("{\"promptFeedback\":{\"blockReason\":\"SAFETY\"}}"))),
                Kind.REJECTED,
                "");
    }

    @Test
    void open_whenAChunkHasSeveralParts_shouldNotPutAnythingBetweenThem() {
        Heard heard = hear(wire().reply(wire().frame("{\"candidates\":[{\"content\":{\"parts\":["
                        + "{\"text\":\"Hm\",\"thought\":true},{\"text\":\".\",\"thought\":true},"
                        + "{\"text\":\"in \"},{\"text\":\"one\"}]}}]}"))
                .send(wire().end(false, 11, 7)));

        assertThat(heard.thought()).isEqualTo("Hm.");
        assertThat(heard.text()).isEqualTo("in one");
    }
}
