package dev.guildhall.adapter.in.rest.json;

import dev.guildhall.application.error.InvalidInput.Problem;
import dev.guildhall.domain.shared.InvalidValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills a request record from the members of a JSON object. A component is required unless it is an {@link Optional};
 * members that no component has are refused.
 */
final class RecordBinder {

    private RecordBinder() {}

    /**
     * The record.
     *
     * @param problems gets everything that is wrong
     * @return empty when there are problems, these or earlier ones
     */
    static <T extends Record> Optional<T> bind(Class<T> type, Map<String, Field> members, List<Problem> problems) {
        refuseUnknown(type, members.keySet(), problems);
        @Nullable
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> value(component, members.get(component.getName()), problems))
                .toArray();
        return problems.isEmpty() ? construct(type, values, problems) : Optional.empty();
    }

    private static void refuseUnknown(Class<?> type, Set<String> given, List<Problem> problems) {
        Set<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        given.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(Problem.of(Texts.shortened(name), "is not a field of this request")));
    }

    private static @Nullable Object value(RecordComponent component, @Nullable Field field, List<Problem> problems) {
        boolean optional = component.getType() == Optional.class;
        if (field == null || field instanceof Field.Null) {
            if (!optional) {
                problems.add(Problem.of(component.getName(), "is required"));
            }
            return optional ? Optional.empty() : null;
        }
        Object value = new FieldValues(component.getAnnotation(Line.class), problems)
                .fit(typeOf(component), component.getName(), field);
        return optional ? Optional.ofNullable(value) : value;
    }

    private static Type typeOf(RecordComponent component) {
        return component.getType() == Optional.class && component.getGenericType() instanceof ParameterizedType optional
                ? optional.getActualTypeArguments()[0]
                : component.getGenericType();
    }

    private static <T extends Record> Optional<T> construct(
            Class<T> type, @Nullable Object[] values, List<Problem> problems) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValue invalid) {
                problems.add(Problem.of(invalid.field(), invalid.detail()));
                return Optional.empty();
            }
            throw new IllegalArgumentException("the constructor of " + type + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " must be a public record", e);
        }
    }
}
