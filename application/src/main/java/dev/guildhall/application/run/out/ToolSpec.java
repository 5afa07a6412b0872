package dev.guildhall.application.run.out;

import java.util.List;
import java.util.Map;

/**
 * A tool as a model sees it. All parameters are text, and all are required.
 *
 * @param description when to use it
 */
public record ToolSpec(String name, String description, List<Parameter> parameters) {

    /** Takes a copy. */
    public ToolSpec {
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter.
     *
     * @param choices allowed values with their meaning, in order; empty for free text
     * @param maxLength longest accepted value
     */
    public record Parameter(String name, String description, Map<String, String> choices, int maxLength) {}
}
