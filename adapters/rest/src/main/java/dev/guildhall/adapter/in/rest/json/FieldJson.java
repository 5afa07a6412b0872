package dev.guildhall.adapter.in.rest.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Optional;

/** Objects that a request hands on as they are. */
final class FieldJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private FieldJson() {}

    /** The object; empty when it has text that no database keeps. */
    static Optional<JsonObject> object(Field.Members object) {
        return isStorable(object) ? Optional.of(objectOf(object)) : Optional.empty();
    }

    private static boolean isStorable(Field field) {
        return switch (field) {
            case Field.Text(String text) -> Texts.isStorable(text);
            case Field.Items(var items) -> items.stream().allMatch(FieldJson::isStorable);
            case Field.Members(var members) ->
                members.keySet().stream().allMatch(Texts::isStorable)
                        && members.values().stream().allMatch(FieldJson::isStorable);
            case Field.Null _, Field.Truth _, Field.Digits _ -> true;
        };
    }

    private static JsonObject objectOf(Field.Members object) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        object.members().forEach((name, field) -> json.add(name, valueOf(field)));
        return json.build();
    }

    private static JsonValue valueOf(Field field) {
        return switch (field) {
            case Field.Text(String text) -> JSON.createValue(text);
            case Field.Null _ -> JsonValue.NULL;
            case Field.Truth(boolean truth) -> truth ? JsonValue.TRUE : JsonValue.FALSE;
            case Field.Digits(String digits) -> JSON.createValue(new BigDecimal(digits));
            case Field.Items(var items) -> {
                JsonArrayBuilder array = JSON.createArrayBuilder();
                items.forEach(item -> array.add(valueOf(item)));
                yield array.build();
            }
            case Field.Members members -> objectOf(members);
        };
    }
}
