package dev.guildhall.adapter.out.llm.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.ToolRequest;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * Tool calls as they are told to a provider. Ids are given anew, since they must be unique within a request and ours are
 * only within a run; names and arguments are made to follow the rules that every provider checks.
 */
final class ToolNames {

    private static final int LONGEST = 64;

    private final Map<CallId, String> ids = new HashMap<>();
    private int count;

    ToolExecutionRequest toCall(ToolRequest request) {
        count++;
        ids.put(request.call(), "call_" + count);
        return ToolExecutionRequest.builder()
                .id("call_" + count)
                .name(allowed(request.tool()))
                .arguments(object(request.input()))
                .build();
    }

    String idOf(ToolRequest request) {
        return ids.getOrDefault(request.call(), "call_0");
    }

    static String allowed(String name) {
        String clean = name.replaceAll("[^A-Za-z0-9_-]", "_");
        return clean.isEmpty() ? WireReader.UNNAMED : clean.substring(0, Math.min(LONGEST, clean.length()));
    }

    private static String object(String input) {
        if (input.isBlank()) {
            return "{}";
        }
        try {
            if (WireReader.JSON.readTree(input) instanceof ObjectNode) {
                return input;
            }
        } catch (JsonProcessingException _) {
            // The model wrote no JSON; it shall still see what it wrote.
        }
        return WireReader.JSON.createObjectNode().put("not_json", input).toString();
    }
}
