package dev.guildhall.adapter.out.llm.demo;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the arguments of a tool call. */
final class Json {

    private Json() {}

    static String object(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> text(entry.getKey()) + ": " + text(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(String value) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }
}
