package dev.guildhall.application.tool.out;

import java.util.Map;

/** Reads the arguments that a model wrote, and trusts none of them. */
public interface ToolArguments {

    /** Longest arguments that are read, in characters. */
    int MAX_LENGTH = 32_000;

    /**
     * Reads and checks: a JSON object that fits the schema, and no field that the schema does not name.
     *
     * @param tool name of the tool, which goes into the digest
     * @param schema JSON Schema of an object
     * @param input what the model wrote
     */
    Result read(String tool, String schema, String input);

    /** What was found. */
    sealed interface Result {
        /**
         * All good.
         *
         * @param canonical the same arguments in the one form that equal arguments have
         * @param texts top-level fields that are text, numbers or flags, as text
         * @param digest SHA-256 of tool and canonical arguments in lower-case hex; what an approval is bound to
         */
        record Valid(String canonical, Map<String, String> texts, String digest) implements Result {

            /** Takes a copy. */
            public Valid {
                texts = Map.copyOf(texts);
            }
        }

        /** What is wrong, in words for the model. */
        record Invalid(String problem) implements Result {}
    }
}
