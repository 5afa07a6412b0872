package dev.guildhall.application.tool.out;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A tool as a model sees it.
 *
 * @param description when to use it
 * @param inputSchema JSON Schema of its arguments
 * @param choices by name of a text argument: the values it may have with their meaning, in order; arguments without an
 *     entry are free
 */
public record ToolSpec(String name, String description, String inputSchema, Map<String, Map<String, String>> choices) {

    /** Takes a copy that keeps the order. */
    public ToolSpec {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        choices.forEach((argument, values) -> copy.put(argument, new LinkedHashMap<>(values)));
        choices = java.util.Collections.unmodifiableMap(copy);
    }

    /** A tool whose arguments are all free. */
    public static ToolSpec of(String name, String description, String inputSchema) {
        return new ToolSpec(name, description, inputSchema, Map.of());
    }
}
