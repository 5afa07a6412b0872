package dev.guildhall.adapter.out.llm.langchain4j;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel.AnthropicStreamingChatModelBuilder;
import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Objects;

/** Anthropic's messages. */
final class AnthropicVendor implements Vendor {

    /** LangChain4j insists on a key; a gateway that wants none ignores it. */
    private static final String NO_KEY = "none";

    @Override
    public StreamingChatModel model(Endpoint endpoint, HttpClientBuilder http) {
        return new AnthropicStreamingChatModelBuilder()
                .httpClientBuilder(http)
                .baseUrl(endpoint.urlOr("https://api.anthropic.com/v1", "/v1"))
                .apiKey(endpoint.apiKey().orElse(NO_KEY))
                .modelName(endpoint.model())
                .maxTokens(endpoint.maxOutputTokens())
                .returnThinking(true)
                .build();
    }

    @Override
    public WireReader reader() {
        return new Reader();
    }

    /** Anthropic counts what it took from or put into its cache apart. */
    @Override
    public long inputTokens(TokenUsage usage) {
        long cached = usage instanceof AnthropicTokenUsage detailed
                ? Vendor.count(detailed.cacheCreationInputTokens()) + Vendor.count(detailed.cacheReadInputTokens())
                : 0;
        return Vendor.count(usage.inputTokenCount()) + cached;
    }

    /**
     * Complete with {@code message_stop}. Some gateways leave out the events' names, which are also in the data. The
     * count at the start is of a single token and must not be taken for that of an answer; a tool call without a name
     * gets one, or LangChain4j would fail.
     */
    private static final class Reader extends WireReader {

        @Override
        String look(ServerSentEvent event, ObjectNode data) {
            String type = data.path("type").asText("");
            if (type.equals("message_stop")) {
                last();
            }
            if (data.path("message").path("usage") instanceof ObjectNode usage) {
                usage.remove("output_tokens");
            }
            if (data.path("content_block") instanceof ObjectNode block
                    && block.path("type").asText("").equals("tool_use")
                    && block.path("name").asText("").isBlank()) {
                block.put("name", UNNAMED);
            }
            return type.isEmpty() ? Objects.requireNonNullElse(event.event(), "") : type;
        }
    }
}
