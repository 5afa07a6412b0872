package dev.guildhall.adapter.in.sse;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;

/** What a model wrote as the arguments of a tool: a JSON object if it is one, else the text as it is. */
final class ToolInput {

    private static final JsonProvider JSON = JsonProvider.provider();

    private ToolInput() {}

    static JsonValue of(String input) {
        try (JsonReader reader = JSON.createReader(new StringReader(input))) {
            return reader.readValue() instanceof JsonObject object ? object : JSON.createValue(input);
        } catch (JsonException | IllegalStateException | StackOverflowError e) {
            return JSON.createValue(input);
        }
    }
}
