package dev.guildhall.adapter.in.rest.json;

import dev.guildhall.domain.shared.InvalidValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns text into the value that a field is declared as: text, a choice, an identifier, an instant, or any other record of the
 * domain that wraps one of these and checks it.
 */
public final class TextValues {

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private TextValues() {}

    /**
     * The value.
     *
     * @param field name for the refusal
     * @throws InvalidValue when the text is not such a value
     */
    public static Object parse(String field, String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == UUID.class) {
            return uuid(text).orElseThrow(() -> new InvalidValue(field, "must be an identifier (UUID)"));
        }
        if (type == Instant.class) {
            return instant(field, text);
        }
        if (type.isEnum()) {
            return choice(field, text, type);
        }
        return wrap(field, text, type);
    }

    /** An identifier in its one usual spelling, or empty. */
    public static Optional<UUID> uuid(String text) {
        return UUID_SHAPE.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static Instant instant(String field, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidValue(field, "must be an instant such as 2026-11-20T08:00:00Z");
        }
    }

    private static Object choice(String field, String text, Class<?> type) {
        List<?> choices = Arrays.asList(type.getEnumConstants());
        return choices.stream()
                .filter(choice -> ((Enum<?>) choice).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        field,
                        "must be one of "
                                + choices.stream().map(Object::toString).collect(Collectors.joining(", "))));
    }

    private static Object wrap(String field, String text, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null || components.length != 1) {
            throw new IllegalArgumentException("no request field can be a " + type);
        }
        Class<?> inner = components[0].getType();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(inner);
            return constructor.newInstance(parse(field, text, inner));
        } catch (InvocationTargetException e) {
            throw invalid(field, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no request field can be a " + type, e);
        }
    }

    private static RuntimeException invalid(String field, InvocationTargetException e) {
        if (e.getCause() instanceof InvalidValue invalid) {
            return new InvalidValue(field, invalid.detail());
        }
        return new IllegalArgumentException("the constructor failed for field " + field, e.getCause());
    }
}
