package dev.guildhall.adapter.out.llm.testing;

import static dev.guildhall.adapter.out.llm.testing.ModelWire.quoted;

import java.util.ArrayList;
import java.util.List;

/** OpenAI's chat completion chunks. */
public final class OpenAiWire implements ModelWire {

    private static final String HEAD =
            "{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"scripted-2026\",";

    @Override
    public String contentType() {
        return "text/event-stream";
    }

    @Override
    public String frame(String data) {
        return "data: " + data + "\n\n";
    }

    private String delta(String delta) {
        return frame(HEAD + "\"choices\":[{\"index\":0,\"delta\":{" + delta + "},\"finish_reason\":null}]}");
    }

    @Override
    public List<String> opening() {
        return List.of(": welcome\n\n", delta("\"role\":\"assistant\",\"content\":\"\""));
    }

    @Override
    public String text(String piece) {
        return delta("\"content\":" + quoted(piece));
    }

    @Override
    public String thought(String piece) {
        return delta("\"reasoning_content\":" + quoted(piece));
    }

    @Override
    public List<String> toolCall(int index, String id, String name, String... arguments) {
        List<String> frames = new ArrayList<>();
        frames.add(delta(
                "\"tool_calls\":[{\"index\":%d,\"id\":%s,\"type\":\"function\",\"function\":{\"name\":%s,\"arguments\":\"\"}}]"
                        .formatted(index, quoted(id), quoted(name))));
        for (String piece : arguments) {
            frames.add(delta(
                    "\"tool_calls\":[{\"index\":%d,\"function\":{\"arguments\":%s}}]".formatted(index, quoted(piece))));
        }
        return frames;
    }

    private String finish(String reason) {
        return frame(HEAD + "\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}");
    }

    @Override
    public List<String> end(boolean withTools, int inputTokens, int outputTokens) {
        return List.of(
                finish(withTools ? "tool_calls" : "stop"),
                frame(HEAD
                        + "\"choices\":[],\"usage\":{\"prompt_tokens\":%d,\"completion_tokens\":%d,\"total_tokens\":%d}}"
                                .formatted(inputTokens, outputTokens, inputTokens + outputTokens)),
                frame("[DONE]"));
    }

    @Override
    public List<String> endByLength() {
        return List.of(finish("length"), frame("[DONE]"));
    }

    @Override
    public String error(String type, int code) {
        return frame("{\"error\":{\"message\":\"no\",\"type\":\"" + type + "\",\"code\":" + code + "}}");
    }
}
