package dev.guildhall.adapter.out.llm.langchain4j;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiTokenUsage;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Map;

/** Google's Gemini API. */
final class GeminiVendor implements Vendor {

    /**
     * Gemini 3 refuses tool calls in a history without the signature it gave them. We keep none, because a run may be
     * continued by another model; this value is Google's own way to say so.
     */
    private static final Map<String, Object> UNSIGNED =
            Map.of("thinking_signature", "skip_thought_signature_validator");

    @Override
    public StreamingChatModel model(Endpoint endpoint, HttpClientBuilder http) {
        GoogleAiGeminiStreamingChatModel.GoogleAiGeminiStreamingChatModelBuilder builder =
                GoogleAiGeminiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(endpoint.urlOr("https://generativelanguage.googleapis.com/v1beta", "/v1beta"))
                        .modelName(endpoint.model())
                        .maxOutputTokens(endpoint.maxOutputTokens())
                        .returnThinking(true)
                        .sendThinking(true);
        endpoint.apiKey().ifPresent(builder::apiKey);
        return builder.build();
    }

    @Override
    public WireReader reader() {
        return new GeminiReader();
    }

    /** Its schemas are of another kind and know no such thing. */
    @Override
    public String body(String written) {
        return written;
    }

    /** Google charges thoughts as output, and counts them apart. */
    @Override
    public long outputTokens(TokenUsage usage) {
        long thoughts =
                usage instanceof GoogleAiGeminiTokenUsage detailed ? Vendor.count(detailed.thoughtsTokenCount()) : 0;
        return Vendor.count(usage.outputTokenCount()) + thoughts;
    }

    @Override
    public Map<String, Object> attributesOfToolCalls() {
        return UNSIGNED;
    }
}
