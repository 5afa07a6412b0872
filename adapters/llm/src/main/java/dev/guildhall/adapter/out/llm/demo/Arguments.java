package dev.guildhall.adapter.out.llm.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.guildhall.application.tool.out.ToolSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills in what a tool needs: the colleague where there is a choice, the task where there is room for words. */
final class Arguments {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Arguments() {}

    /** The arguments as JSON: those that the tool requires, and those with a choice. */
    static String of(ToolSpec tool, String choice, String task) {
        JsonNode schema = read(tool.inputSchema());
        Map<String, JsonNode> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String name = property.getKey();
            if (tool.choices().containsKey(name)) {
                values.put(name, NODES.textNode(choice));
            } else if (isRequired(schema, name)) {
                values.put(name, value(property.getValue(), task));
            }
        }
        return Json.object(values);
    }

    private static boolean isRequired(JsonNode schema, String name) {
        return schema.path("required")
                .valueStream()
                .anyMatch(required -> required.asText().equals(name));
    }

    private static JsonNode value(JsonNode schema, String task) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asText()) {
            case "integer", "number" -> schema.has("minimum") ? schema.path("minimum") : NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(false);
            case "array" -> NODES.arrayNode();
            case "object" -> NODES.objectNode();
            default ->
                NODES.textNode(Phrases.shortened(task, schema.path("maxLength").asInt(Integer.MAX_VALUE)));
        };
    }

    private static JsonNode read(String schema) {
        try {
            return JSON.readTree(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the schema of a tool is no JSON", e);
        }
    }
}
