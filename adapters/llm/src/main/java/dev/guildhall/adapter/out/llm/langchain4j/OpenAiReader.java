package dev.guildhall.adapter.out.llm.langchain4j;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import java.util.HashMap;
import java.util.Map;

/**
 * Chat completion chunks. An answer is complete with a finish reason or {@code [DONE]}. Straightened: reasoning under its
 * other common name, tool calls that share an index though their ids differ and tool names that are sent again with each
 * piece (LangChain4j would glue these together), tool calls without a name (it would fail).
 */
final class OpenAiReader extends WireReader {

    private final Map<Integer, Call> open = new HashMap<>();
    private int calls;

    @Override
    String look(ServerSentEvent event, ObjectNode data) {
        JsonNode choice = data.path("choices").path(0);
        if (choice.path("finish_reason").isTextual()) {
            complete();
        }
        if (choice.path("delta") instanceof ObjectNode delta) {
            if (!delta.path("reasoning_content").isTextual()
                    && delta.path("reasoning").isTextual()) {
                delta.set("reasoning_content", delta.get("reasoning"));
            }
            int position = 0;
            for (JsonNode call : delta.path("tool_calls")) {
                straighten((ObjectNode) call, position++);
            }
        }
        return "message";
    }

    private void straighten(ObjectNode part, int position) {
        int index = part.path("index").asInt(position);
        String id = part.path("id").asText("");
        Call call = open.get(index);
        if (call == null || (!id.isEmpty() && !call.id.isEmpty() && !id.equals(call.id))) {
            call = new Call(id, calls++);
            open.put(index, call);
        }
        part.put("index", call.index);
        if (part.path("function") instanceof ObjectNode function) {
            straighten(function, call);
        }
    }

    private static void straighten(ObjectNode function, Call call) {
        String name = function.path("name").asText("");
        boolean isRepeated = !name.isEmpty() && name.contentEquals(call.name);
        boolean isMissing = name.isBlank()
                && call.name.isEmpty()
                && !function.path("arguments").asText("").isEmpty();
        if (isRepeated) {
            function.remove("name");
        } else if (isMissing) {
            function.put("name", UNNAMED);
        }
        call.name.append(function.path("name").asText(""));
    }

    /** A tool call that is being received. */
    private static final class Call {
        private final String id;
        private final int index;
        private final StringBuilder name = new StringBuilder();

        Call(String id, int index) {
            this.id = id;
            this.index = index;
        }
    }
}
