package dev.guildhall.adapter.out.llm.langchain4j;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is particular to a provider. */
interface Vendor {

    /** LangChain4j's model for it, which must use this HTTP client. */
    StreamingChatModel model(Endpoint endpoint, HttpClientBuilder http);

    /** For one answer. */
    WireReader reader();

    /** What LangChain4j wrote, as the provider shall get it. */
    default String body(String written) {
        return ClosedSchemas.in(written);
    }

    /** Tokens we pay as input. */
    default long inputTokens(TokenUsage usage) {
        return count(usage.inputTokenCount());
    }

    /** Tokens we pay as output. */
    default long outputTokens(TokenUsage usage) {
        return count(usage.outputTokenCount());
    }

    /** What has to go along when a tool call of the model is sent back to it. */
    default Map<String, Object> attributesOfToolCalls() {
        return Map.of();
    }

    /** A count that may be missing. */
    static long count(@Nullable Integer tokens) {
        return Objects.requireNonNullElse(tokens, 0);
    }
}
