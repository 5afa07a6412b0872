package dev.guildhall.application.run.out;

import java.util.Map;

/** Reads the arguments that a model wrote, and trusts none of them. */
public interface ToolArguments {

    /** Reads and checks against the tool: a JSON object, all parameters there, no other field, text within its limit. */
    Result read(ToolSpec tool, String input);

    /** What was found. */
    sealed interface Result {
        /** All good: parameter name to value. Choices are not checked: whether a value names something is the tool's matter. */
        record Valid(Map<String, String> values) implements Result {}

        /** What is wrong, in words for the model. */
        record Invalid(String problem) implements Result {}
    }
}
