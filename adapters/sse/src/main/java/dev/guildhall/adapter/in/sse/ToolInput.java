package dev.guildhall.adapter.in.sse;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;

/** What a model wrote as the arguments of a tool: a JSON object if it is one, else the text as it is. */
final class ToolInput {

    private static final JsonProvider JSON = JsonProvider.provider();

    private ToolInput() {}

    static JsonValue of(String input) {
        try (JsonParser parser = JSON.createParser(new StringReader(input))) {
            if (parser.hasNext() && parser.next() == Event.START_OBJECT) {
                JsonValue object = parser.getObject();
                return parser.hasNext() ? JSON.createValue(input) : object;
            }
        } catch (RuntimeException e) {
            // The parser says "no JSON" with many types, some of them as general as this one.
        }
        return JSON.createValue(input);
    }
}
