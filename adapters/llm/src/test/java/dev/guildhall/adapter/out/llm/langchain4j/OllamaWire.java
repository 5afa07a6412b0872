package dev.guildhall.adapter.out.llm.langchain4j;

import static dev.guildhall.adapter.out.llm.testing.ModelWire.quoted;

import dev.guildhall.adapter.out.llm.testing.ModelWire;
import java.util.List;

/** Ollama's lines; arguments come whole and must be JSON. */
final class OllamaWire implements ModelWire {

    private static final String HEAD = "{\"model\":\"scripted-2026\",\"created_at\":\"2026-01-01T00:00:00.1Z\",";

    @Override
    public String contentType() {
        return "application/x-ndjson";
    }

    @Override
    public String frame(String data) {
        return data + "\n";
    }

    private String message(String fields) {
        return frame(HEAD + "\"message\":{\"role\":\"assistant\"," + fields + "},\"done\":false}");
    }

    @Override
    public List<String> opening() {
        return List.of();
    }

    @Override
    public String text(String piece) {
        return message("\"content\":" + quoted(piece));
    }

    @Override
    public String thought(String piece) {
        return message("\"content\":\"\",\"thinking\":" + quoted(piece));
    }

    @Override
    public List<String> toolCall(int index, String id, String name, String... arguments) {
        return List.of(message("\"content\":\"\",\"tool_calls\":[{\"function\":{\"name\":" + quoted(name)
                + ",\"arguments\":" + String.join("", arguments) + "}}]"));
    }

    private String done(String reason, String counts) {
        return frame(HEAD + "\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":\""
                + reason + "\",\"total_duration\":1,\"something_new\":{}" + counts + "}");
    }

    @Override
    public List<String> end(boolean withTools, int inputTokens, int outputTokens) {
        return List.of(done("stop", ",\"prompt_eval_count\":" + inputTokens + ",\"eval_count\":" + outputTokens));
    }

    @Override
    public List<String> endByLength() {
        return List.of(done("length", ""));
    }

    @Override
    public String error(String type, int code) {
        return frame("{\"error\":" + quoted(type) + "}");
    }
}
