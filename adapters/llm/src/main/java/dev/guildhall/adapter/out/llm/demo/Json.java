package dev.guildhall.adapter.out.llm.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the arguments of a tool call. */
final class Json {

    private Json() {}

    static String object(Map<String, JsonNode> values) {
        return values.entrySet().stream()
                .map(entry -> JsonNodeFactory.instance.textNode(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
