package dev.guildhall.adapter.in.rest.json;

import dev.guildhall.application.error.InvalidInput.Problem;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the text of a JSON object, member by member, never deeper than {@link #MAX_DEPTH}. */
final class JsonObjectText {

    private static final int MAX_DEPTH = 16;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private JsonObjectText() {}

    /**
     * The members of the object.
     *
     * @param problems gets what is wrong though it can be read: members that come twice
     * @throws Refused when it is not a JSON object
     */
    static Map<String, Field> read(String text, List<Problem> problems) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw malformed("The body must be a JSON object.");
            }
            Map<String, Field> members = members(parser, 1, problems);
            if (parser.hasNext()) {
                throw malformed("Something follows the JSON object.");
            }
            return members;
        } catch (JsonParsingException e) {
            throw malformed(
                    "The body is not valid JSON: line " + e.getLocation().getLineNumber() + ", column "
                            + e.getLocation().getColumnNumber() + ".");
        } catch (Refused e) {
            throw e;
        } catch (RuntimeException e) {
            // The parser also fails with types as general as this one, for example on numbers of absurd length.
            throw malformed("The body is not valid JSON.");
        }
    }

    private static Map<String, Field> members(JsonParser parser, int depth, List<Problem> problems) {
        Map<String, Field> members = new LinkedHashMap<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            if (members.put(name, value(parser, parser.next(), depth, problems)) != null) {
                problems.add(Problem.of(Texts.shortened(name), "must not occur twice"));
            }
        }
        return members;
    }

    private static List<Field> items(JsonParser parser, int depth, List<Problem> problems) {
        List<Field> items = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            items.add(value(parser, event, depth, problems));
        }
        return items;
    }

    private static Field value(JsonParser parser, Event event, int depth, List<Problem> problems) {
        if (depth > MAX_DEPTH) {
            throw malformed("The body is nested too deeply.");
        }
        return switch (event) {
            case VALUE_STRING -> new Field.Text(parser.getString());
            case VALUE_NULL -> new Field.Null();
            case VALUE_TRUE -> new Field.Truth(true);
            case VALUE_FALSE -> new Field.Truth(false);
            case VALUE_NUMBER -> new Field.Digits(parser.getString());
            case START_ARRAY -> new Field.Items(items(parser, depth + 1, problems));
            case START_OBJECT -> new Field.Members(members(parser, depth + 1, problems));
            case END_ARRAY, END_OBJECT, KEY_NAME -> throw malformed("The body is not valid JSON.");
        };
    }

    private static Refused malformed(String detail) {
        return new Refused(Reason.MALFORMED, "malformed-json", detail);
    }
}
