package dev.guildhall.application.testing.fake;

import dev.guildhall.application.tool.out.ToolArguments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads arguments with {@link SimpleJson} and checks them with {@link SimpleSchema}. */
public final class SimpleToolArguments implements ToolArguments {

    @Override
    public Result read(String tool, String schema, String input) {
        if (input.length() > MAX_LENGTH) {
            return new Result.Invalid("The arguments are too long.");
        }
        try {
            Object value = SimpleJson.read(input.isBlank() ? "{}" : input);
            return value instanceof Map<?, ?> fields
                    ? check(tool, schema, fields)
                    : new Result.Invalid("The arguments must be one JSON object.");
        } catch (IllegalArgumentException wrong) {
            return new Result.Invalid(String.valueOf(wrong.getMessage()));
        }
    }

    private static Result check(String tool, String schema, Map<?, ?> fields) {
        Optional<String> problem = SimpleSchema.problem("input", (Map<?, ?>) SimpleJson.read(schema), fields);
        if (problem.isPresent()) {
            return new Result.Invalid(problem.get());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (!(value instanceof Map || value instanceof List || SimpleJson.NULL.equals(value))) {
                texts.put(String.valueOf(name), SimpleJson.plain(value));
            }
        });
        String canonical = SimpleJson.write(fields);
        return new Result.Valid(canonical, texts, Sha256.hex(tool + "\n" + canonical));
    }
}
