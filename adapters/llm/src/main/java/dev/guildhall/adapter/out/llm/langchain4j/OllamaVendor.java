package dev.guildhall.adapter.out.llm.langchain4j;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel.OllamaStreamingChatModelBuilder;
import java.util.List;
import java.util.Map;

/** Ollama's own protocol. */
final class OllamaVendor implements Vendor {

    @Override
    public StreamingChatModel model(Endpoint endpoint, HttpClientBuilder http) {
        OllamaStreamingChatModelBuilder builder = new OllamaStreamingChatModelBuilder();
        builder.httpClientBuilder(http)
                .baseUrl(endpoint.urlOr("http://localhost:11434", ""))
                .modelName(endpoint.model())
                .numPredict(endpoint.maxOutputTokens())
                .returnThinking(true);
        endpoint.apiKey().ifPresent(key -> builder.customHeaders(Map.of("Authorization", "Bearer " + key)));
        return builder.build();
    }

    @Override
    public WireReader reader() {
        return new Reader();
    }

    /**
     * Lines of JSON, complete with {@code done}. Tool calls get the index that older servers leave out; without it
     * LangChain4j takes them for parts of one call. Calls without a name get one, or LangChain4j would drop them.
     */
    private static final class Reader extends WireReader {

        private static final List<String> OF_LINE =
                List.of("model", "created_at", "message", "done", "done_reason", "prompt_eval_count", "eval_count");

        private int calls;

        @Override
        String look(ServerSentEvent event, ObjectNode data) {
            data.retain(OF_LINE);
            if (data.path("done").asBoolean()) {
                last();
            }
            for (JsonNode call : data.path("message").path("tool_calls")) {
                ObjectNode function = (ObjectNode) call.path("function");
                function.put("index", calls++);
                if (function.path("name").asText("").isBlank()) {
                    function.put("name", UNNAMED);
                }
            }
            return "message";
        }
    }
}
