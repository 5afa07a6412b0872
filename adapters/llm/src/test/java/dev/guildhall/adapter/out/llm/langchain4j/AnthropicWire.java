package dev.guildhall.adapter.out.llm.langchain4j;

import static dev.guildhall.adapter.out.llm.testing.ModelWire.quoted;

import dev.guildhall.adapter.out.llm.testing.ModelWire;
import java.util.ArrayList;
import java.util.List;

/** Anthropic's message events; each piece is a content block of its own. */
final class AnthropicWire implements ModelWire {

    private int blocks;

    @Override
    public String contentType() {
        return "text/event-stream; charset=utf-8";
    }

    @Override
    public String frame(String data) {
        return event("content_block_delta", data);
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    @Override
    public List<String> opening() {
        return List.of(
                event(
                        "message_start",
                        "{\"type\":\"message_start\",\"message\":{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\","
                                + "\"model\":\"scripted-2026\",\"content\":[],\"usage\":{\"input_tokens\":11,\"output_tokens\":1}}}"),
                event("ping", "{\"type\":\"ping\"}"));
    }

    private String block(String start, String... deltas) {
        int index = blocks++;
        StringBuilder frames = new StringBuilder(event(
                "content_block_start",
                "{\"type\":\"content_block_start\",\"index\":" + index + ",\"content_block\":{" + start + "}}"));
        for (String delta : deltas) {
            frames.append(event(
                    "content_block_delta",
                    "{\"type\":\"content_block_delta\",\"index\":" + index + ",\"delta\":{" + delta + "}}"));
        }
        return frames.append(event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":" + index + "}"))
                .toString();
    }

    @Override
    public String text(String piece) {
        return block("\"type\":\"text\",\"text\":\"\"", "\"type\":\"text_delta\",\"text\":" + quoted(piece));
    }

    @Override
    public String thought(String piece) {
        return block(
                "\"type\":\"thinking\",\"thinking\":\"\"",
                "\"type\":\"thinking_delta\",\"thinking\":" + quoted(piece),
                "\"type\":\"signature_delta\",\"signature\":\"c2ln\"");
    }

    @Override
    public List<String> toolCall(int index, String id, String name, String... arguments) {
        List<String> deltas = new ArrayList<>();
        for (String piece : arguments) {
            deltas.add("\"type\":\"input_json_delta\",\"partial_json\":" + quoted(piece));
        }
        return List.of(block(
                "\"type\":\"tool_use\",\"id\":" + quoted(id) + ",\"name\":" + quoted(name) + ",\"input\":{}",
                deltas.toArray(String[]::new)));
    }

    @Override
    public List<String> end(boolean withTools, int inputTokens, int outputTokens) {
        String reason = withTools ? "tool_use" : "end_turn";
        return List.of(
                event(
                        "message_delta",
                        "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"%s\"},\"usage\":{\"input_tokens\":%d,\"output_tokens\":%d}}"
                                .formatted(reason, inputTokens, outputTokens)),
                event("message_stop", "{\"type\":\"message_stop\"}"));
    }

    @Override
    public List<String> endByLength() {
        return List.of(
                event("message_delta", "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"max_tokens\"}}"),
                event("message_stop", "{\"type\":\"message_stop\"}"));
    }

    @Override
    public String error(String type, int code) {
        return event("error", "{\"type\":\"error\",\"error\":{\"type\":\"" + type + "\",\"message\":\"no\"}}");
    }
}
