package dev.guildhall.adapter.out.llm.langchain4j;

import static dev.guildhall.adapter.out.llm.testing.ModelWire.quoted;

import dev.guildhall.adapter.out.llm.testing.ModelWire;
import java.util.List;

/** Chunks of Gemini's {@code streamGenerateContent}; arguments come whole and must be JSON. */
final class GeminiWire implements ModelWire {

    @Override
    public String contentType() {
        return "text/event-stream";
    }

    @Override
    public String frame(String data) {
        return "data: " + data + "\r\n\r\n";
    }

    private String part(String part) {
        return frame("{\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{" + part + "}]},\"index\":0}],"
                + "\"modelVersion\":\"scripted-2026\",\"usageMetadata\":{\"promptTokenCount\":11,"
                + "\"trafficType\":\"SOMETHING_NEW\"}}");
    }

    @Override
    public List<String> opening() {
        return List.of();
    }

    @Override
    public String text(String piece) {
        return part("\"text\":" + quoted(piece));
    }

    @Override
    public String thought(String piece) {
        return part("\"thought\":true,\"text\":" + quoted(piece));
    }

    @Override
    public List<String> toolCall(int index, String id, String name, String... arguments) {
        return List.of(part("\"functionCall\":{\"name\":" + quoted(name) + ",\"args\":" + String.join("", arguments)
                + "},\"thoughtSignature\":\"c2ln\""));
    }

    private String finish(String reason, String usage) {
        return frame(
                "{\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\"\"}]},\"finishReason\":\""
                        + reason + "\",\"index\":0}]" + usage + "}");
    }

    @Override
    public List<String> end(boolean withTools, int inputTokens, int outputTokens) {
        return List.of(finish(
                "STOP",
                ",\"usageMetadata\":{\"promptTokenCount\":%d,\"candidatesTokenCount\":%d,\"thoughtsTokenCount\":2}"
                        .formatted(inputTokens, outputTokens - 2)));
    }

    @Override
    public List<String> endByLength() {
        return List.of(finish("MAX_TOKENS", ""));
    }

    @Override
    public String error(String type, int code) {
        return frame("{\"error\":{\"code\":" + code + ",\"message\":\"no\",\"status\":\"" + type + "\"}}");
    }
}
