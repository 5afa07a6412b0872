package dev.guildhall.adapter.out.jpa.journal;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The fields of a JSON object, each of which must be there, of the right type, and read by somebody. */
final class Fields {

    private final JsonObject object;
    private final Set<String> read = new HashSet<>();

    Fields(JsonObject object) {
        this.object = object;
    }

    String text(String name) {
        return ((JsonString) value(name)).getString();
    }

    UUID id(String name) {
        return UUID.fromString(text(name));
    }

    Optional<UUID> optionalId(String name) {
        return object.containsKey(name) ? Optional.of(id(name)) : Optional.empty();
    }

    Optional<String> optionalText(String name) {
        return object.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
    }

    long number(String name) {
        try {
            return ((JsonNumber) value(name)).longValueExact();
        } catch (ArithmeticException e) {
            throw new DamagedEvent("not a whole number: " + name, e);
        }
    }

    int integer(String name) {
        return Math.toIntExact(number(name));
    }

    boolean flag(String name) {
        return switch (value(name).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new DamagedEvent("not a flag: " + name, null);
        };
    }

    Fields object(String name) {
        return new Fields(value(name).asJsonObject());
    }

    List<Fields> objects(String name) {
        return value(name).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(Fields::new)
                .toList();
    }

    void demandAllRead() {
        if (!read.containsAll(object.keySet())) {
            throw new DamagedEvent("unknown field", null);
        }
    }

    private JsonValue value(String name) {
        JsonValue value = object.get(name);
        if (value == null) {
            throw new DamagedEvent("no field " + name, null);
        }
        read.add(name);
        return value;
    }
}
