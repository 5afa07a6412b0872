package dev.guildhall.adapter.out.llm.langchain4j;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import java.util.List;
import java.util.Set;

/**
 * Chunks of {@code streamGenerateContent}. An answer is complete with a finish reason. Straightened: everything we do
 * not need is removed, because LangChain4j fails at values that Google adds over time, and adjacent texts are joined,
 * because LangChain4j would put blank lines between them.
 */
final class GeminiReader extends WireReader {

    private static final List<String> OF_CHUNK = List.of("candidates", "usageMetadata", "modelVersion", "responseId");
    private static final List<String> OF_USAGE = List.of(
            "promptTokenCount",
            "candidatesTokenCount",
            "totalTokenCount",
            "cachedContentTokenCount",
            "thoughtsTokenCount");
    private static final List<String> OF_PART = List.of("text", "thought", "functionCall");
    private static final Set<String> FINISHES = Set.of("STOP", "MAX_TOKENS", "SAFETY", "RECITATION", "BLOCKLIST");

    @Override
    String look(ServerSentEvent event, ObjectNode data) {
        if (data.path("promptFeedback").path("blockReason").isTextual()) {
            throw Failures.of(Kind.REJECTED, "the provider refuses to answer this prompt");
        }
        data.retain(OF_CHUNK);
        if (data.path("usageMetadata") instanceof ObjectNode usage) {
            usage.retain(OF_USAGE);
        }
        if (data.path("candidates").path(0) instanceof ObjectNode candidate) {
            straighten(candidate);
            data.set("candidates", JSON.createArrayNode().add(candidate));
        }
        return "message";
    }

    private void straighten(ObjectNode candidate) {
        candidate.retain("content", "finishReason");
        String finish = candidate.path("finishReason").asText("");
        if (!finish.isEmpty()) {
            complete();
            candidate.put("finishReason", FINISHES.contains(finish) ? finish : "OTHER");
        }
        if (candidate.path("content") instanceof ObjectNode content
                && content.path("parts") instanceof ArrayNode parts) {
            content.set("parts", joined(parts));
        }
    }

    private static ArrayNode joined(ArrayNode parts) {
        ArrayNode joined = JSON.createArrayNode();
        for (JsonNode part : parts) {
            if (part instanceof ObjectNode object) {
                object.retain(OF_PART);
                if (!joined.isEmpty()
                        && joined.get(joined.size() - 1) instanceof ObjectNode before
                        && isSameKindOfText(before, object)) {
                    before.put(
                            "text",
                            before.path("text").asText() + object.path("text").asText());
                } else if (!object.isEmpty()) {
                    joined.add(object);
                }
            }
        }
        return joined;
    }

    private static boolean isSameKindOfText(ObjectNode one, ObjectNode other) {
        return one.path("text").isTextual()
                && other.path("text").isTextual()
                && !one.has("functionCall")
                && !other.has("functionCall")
                && one.path("thought").asBoolean() == other.path("thought").asBoolean();
    }
}
