package dev.guildhall.adapter.out.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.adapter.out.tools.schema.CanonicalJson;
import dev.guildhall.adapter.out.tools.schema.Schemas;
import dev.guildhall.adapter.out.tools.schema.StrictJson;
import dev.guildhall.adapter.out.tools.schema.UnfitJson;
import dev.guildhall.application.tool.out.ToolArguments;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads arguments as strict JSON and checks them with a JSON Schema library. Nothing at all counts as the empty object,
 * because that is what models send for a tool without parameters.
 */
public final class JsonSchemaToolArguments implements ToolArguments {

    private final Schemas schemas = new Schemas();

    @Override
    public Result read(String tool, String schema, String input) {
        if (input.length() > MAX_LENGTH) {
            return new Result.Invalid("The arguments are longer than " + MAX_LENGTH + " characters.");
        }
        try {
            JsonNode arguments = StrictJson.read(input.isBlank() ? "{}" : input);
            if (!arguments.isObject()) {
                return new Result.Invalid("The arguments must be one JSON object.");
            }
            return check(tool, schema, arguments);
        } catch (UnfitJson wrong) {
            return new Result.Invalid("The text of the arguments " + wrong.problem() + ".");
        }
    }

    private Result check(String tool, String schema, JsonNode arguments) throws UnfitJson {
        String canonical = CanonicalJson.of(arguments);
        Optional<String> problems = schemas.problems(schema, arguments);
        return problems.isPresent()
                ? new Result.Invalid(problems.get())
                : new Result.Valid(canonical, texts(arguments), digest(tool + "\n" + canonical));
    }

    private static Map<String, String> texts(JsonNode arguments) throws UnfitJson {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : arguments.properties()) {
            JsonNode value = field.getValue();
            if (value.isTextual()) {
                texts.put(field.getKey(), value.textValue());
            } else if (value.isNumber() || value.isBoolean()) {
                texts.put(field.getKey(), CanonicalJson.of(value));
            }
        }
        return texts;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
