package dev.guildhall.adapter.in.rest.json;

import dev.guildhall.application.error.InvalidInput.Problem;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.Text;
import jakarta.json.JsonObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a member of a request holds into the value that its field is declared as: a flag, a whole number, a list, a
 * JSON object as it is, a record with fields of its own, or anything that {@link TextValues} makes of a string.
 */
final class FieldValues {

    private final @Nullable Line line;
    private final List<Problem> problems;

    /**
     * @param line rule for texts of this field, if it has one
     * @param problems gets everything that is wrong
     */
    FieldValues(@Nullable Line line, List<Problem> problems) {
        this.line = line;
        this.problems = problems;
    }

    /** The value, or null after a problem. */
    @Nullable
    Object fit(Type type, String name, Field field) {
        return switch (field) {
            case Field.Null _ -> problem(name, "must not be null");
            case Field.Text(String text) -> isText(type) ? parsed(type, name, text) : misfit(type, name);
            case Field.Truth(boolean truth) -> type == Boolean.class ? truth : misfit(type, name);
            case Field.Digits(String digits) -> number(type, name, digits);
            case Field.Items(List<Field> items) ->
                type instanceof ParameterizedType list ? items(list, name, items) : misfit(type, name);
            case Field.Members members -> members(type, name, members);
        };
    }

    private static boolean isText(Type type) {
        return type instanceof Class<?> plain
                && plain != Boolean.class
                && plain != Integer.class
                && plain != Long.class
                && plain != JsonObject.class
                && !isBody(plain);
    }

    /** A record of one component wraps a text; one of several is an object of its own. */
    private static boolean isBody(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }

    private @Nullable Object misfit(Type type, String name) {
        if (isText(type)) {
            return problem(name, "must be a string");
        }
        if (type == Boolean.class) {
            return problem(name, "must be true or false");
        }
        if (type == Integer.class || type == Long.class) {
            return problem(name, "must be a whole number");
        }
        return problem(name, type instanceof ParameterizedType ? "must be a list" : "must be an object");
    }

    private @Nullable Object parsed(Type type, String name, String text) {
        if (!Texts.isStorable(text)) {
            return problem(name, "must not contain NUL or unpaired surrogates");
        }
        try {
            String clean = line == null ? text : Text.line(name, text, line.max());
            return TextValues.parse(name, clean, (Class<?>) type);
        } catch (InvalidValue e) {
            return problem(name, e.detail());
        }
    }

    private @Nullable Object number(Type type, String name, String digits) {
        try {
            if (type == Integer.class) {
                return Integer.valueOf(digits);
            }
            return type == Long.class ? Long.valueOf(digits) : misfit(type, name);
        } catch (NumberFormatException e) {
            return problem(name, "must be a whole number that is not too large");
        }
    }

    private @Nullable Object items(ParameterizedType list, String name, List<Field> items) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Object value = at(name, String.valueOf(i), list.getActualTypeArguments()[0], items.get(i));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object at(String name, String index, Type type, Field field) {
        List<Problem> inner = new ArrayList<>();
        Object value = new FieldValues(line, inner).fit(type, index, field);
        moveUp(name, inner);
        return value;
    }

    private @Nullable Object members(Type type, String name, Field.Members object) {
        if (type == JsonObject.class) {
            Optional<JsonObject> json = FieldJson.object(object);
            return json.isPresent() ? json.get() : problem(name, "must not contain NUL or unpaired surrogates");
        }
        if (!(type instanceof Class<?> plain) || !isBody(plain)) {
            return misfit(type, name);
        }
        List<Problem> inner = new ArrayList<>();
        Object value = RecordBinder.bind(plain.asSubclass(Record.class), object.members(), inner)
                .orElse(null);
        moveUp(name, inner);
        return value;
    }

    private void moveUp(String name, List<Problem> inner) {
        String outer = Problem.of(name, "").pointer();
        inner.forEach(problem -> problems.add(new Problem(outer + problem.pointer(), problem.detail())));
    }

    private @Nullable Object problem(String name, String detail) {
        problems.add(Problem.of(name, detail));
        return null;
    }
}
