package dev.guildhall.adapter.out.tools.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.List;
import java.util.stream.Collectors;

/** Words for a model about what it, or a tool, got wrong. */
final class Problems {

    private static final int MOST = 3;
    private static final int LONGEST = 250;

    private Problems() {}

    static String of(List<Error> errors, JsonNode value) {
        return errors.stream()
                .map(error -> shortened(describe(error, value)))
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(" "));
    }

    /** The rules that were broken, and not a word of what broke them: whoever wrote it may want it to be read. */
    static String rulesOf(List<Error> errors) {
        return errors.stream()
                .map(error -> shortened("It breaks the rule " + clean(String.valueOf(error.getEvaluationPath())) + "."))
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(" "));
    }

    private static String describe(Error error, JsonNode value) {
        String path = String.valueOf(error.getInstanceLocation()).replaceFirst("^/", "");
        String property = clean(String.valueOf(error.getProperty()));
        return switch (String.valueOf(error.getKeyword())) {
            case "required" -> "The field \"" + inside(path, property) + "\" is missing.";
            case "additionalProperties", "unevaluatedProperties" ->
                "There is no field \"" + inside(path, property) + "\".";
            default -> subject(path, value) + " is wrong: " + clean(String.valueOf(error.getMessage())) + ".";
        };
    }

    private static String subject(String path, JsonNode value) {
        return path.isEmpty() ? value.isObject() ? "The object" : "The value" : "The field \"" + path + "\"";
    }

    private static String inside(String path, String property) {
        return path.isEmpty() ? property : path + "/" + property;
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
