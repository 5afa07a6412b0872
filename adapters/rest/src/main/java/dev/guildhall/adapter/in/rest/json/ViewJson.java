package dev.guildhall.adapter.in.rest.json;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values that views are made of, as JSON. */
final class ViewJson {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private ViewJson() {}

    /** Writes a value where the generator stands. */
    static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Optional<?> optional -> write(json, optional.orElse(null));
            case String text -> json.write(text);
            case Integer number -> json.write(number);
            case Long number -> json.write(number);
            case Boolean truth -> json.write(truth);
            case Enum<?> choice -> json.write(choice.name());
            case Instant instant -> json.write(instant.toString());
            case JsonValue ready -> json.write(ready);
            case Collection<?> items -> writeArray(json, items);
            case Record view -> writeObject(json, view);
            default -> throw new IllegalArgumentException("no view can have a " + value.getClass());
        }
    }

    private static void writeArray(JsonGenerator json, Collection<?> items) {
        json.writeStartArray();
        for (Object item : items) {
            write(json, item);
        }
        json.writeEnd();
    }

    private static void writeObject(JsonGenerator json, Record view) {
        json.writeStartObject();
        for (RecordComponent component : COMPONENTS.get(view.getClass())) {
            json.writeKey(component.getName());
            write(json, read(component, view));
        }
        json.writeEnd();
    }

    private static @Nullable Object read(RecordComponent component, Record view) {
        try {
            return component.getAccessor().invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(view.getClass() + " must be a public record", e);
        }
    }
}
