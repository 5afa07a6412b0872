package dev.guildhall.adapter.in.rest.support;

import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;

/** JSON that is kept as text. */
public final class JsonText {

    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonText() {}

    /** The value; the text itself when it is no JSON. */
    public static JsonValue of(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonException | IllegalStateException _) {
            return JSON.createValue(text);
        }
    }
}
