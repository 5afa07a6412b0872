package dev.guildhall.adapter.out.llm.langchain4j;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder;

/** OpenAI and the many servers that speak its chat completions. */
final class OpenAiVendor implements Vendor {

    @Override
    public StreamingChatModel model(Endpoint endpoint, HttpClientBuilder http) {
        OpenAiStreamingChatModelBuilder builder = new OpenAiStreamingChatModelBuilder()
                .httpClientBuilder(http)
                .baseUrl(endpoint.urlOr("https://api.openai.com/v1", "/v1"))
                .modelName(endpoint.model())
                .returnThinking(true)
                .accumulateToolCallId(false);
        endpoint.apiKey().ifPresent(builder::apiKey);
        // OpenAI's newer models refuse the old name of this limit, many other servers know only that.
        return endpoint.baseUrl().isEmpty()
                ? builder.maxCompletionTokens(endpoint.maxOutputTokens()).build()
                : builder.maxTokens(endpoint.maxOutputTokens()).build();
    }

    @Override
    public WireReader reader() {
        return new OpenAiReader();
    }
}
