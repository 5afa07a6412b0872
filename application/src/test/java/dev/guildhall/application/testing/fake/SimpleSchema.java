package dev.guildhall.application.testing.fake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of JSON Schema that platform tools use: type, properties, required, items, enum, minLength, maxLength, minimum
 * and maximum. Fields that are not named are refused.
 */
final class SimpleSchema {

    private SimpleSchema() {}

    /** What is wrong with a value; empty when nothing is. */
    static Optional<String> problem(String name, Map<?, ?> schema, Object value) {
        if (!hasType(String.valueOf(schema.get("type")), value)) {
            return Optional.of("The argument " + name + " must be of type " + schema.get("type") + ".");
        }
        if (schema.get("enum") instanceof List<?> allowed && !allowed.contains(value)) {
            return Optional.of("The argument " + name + " has a value that is not allowed.");
        }
        return switch (value) {
            case String text -> outside(name, schema, "Length", BigDecimal.valueOf(text.length()));
            case BigDecimal number -> outside(name, schema, "imum", number);
            case List<?> items -> inItems(name, schema, items);
            case Map<?, ?> fields -> inFields(name, schema, fields);
            default -> Optional.empty();
        };
    }

    private static boolean hasType(String type, Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "number" -> value instanceof BigDecimal;
            case "integer" ->
                value instanceof BigDecimal number
                        && number.stripTrailingZeros().scale() <= 0;
            case "boolean" -> value instanceof Boolean;
            default -> true;
        };
    }

    private static Optional<String> outside(String name, Map<?, ?> schema, String limit, BigDecimal size) {
        boolean small = schema.get("min" + limit) instanceof BigDecimal least && size.compareTo(least) < 0;
        boolean large = schema.get("max" + limit) instanceof BigDecimal most && size.compareTo(most) > 0;
        return small || large ? Optional.of("The argument " + name + " is too small or too large.") : Optional.empty();
    }

    private static Optional<String> inItems(String name, Map<?, ?> schema, List<?> items) {
        Map<?, ?> each = schema.get("items") instanceof Map<?, ?> given ? given : Map.of();
        return items.stream()
                .flatMap(item -> problem(name, each, item).stream())
                .findFirst();
    }

    private static Optional<String> inFields(String name, Map<?, ?> schema, Map<?, ?> fields) {
        Map<?, ?> known = schema.get("properties") instanceof Map<?, ?> given ? given : Map.of();
        List<?> required = schema.get("required") instanceof List<?> given ? given : List.of();
        for (Object field : required) {
            if (!fields.containsKey(field)) {
                return Optional.of("The argument " + field + " is missing.");
            }
        }
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            if (!(known.get(field.getKey()) instanceof Map<?, ?> its)) {
                return Optional.of("There is no such argument in " + name + ".");
            }
            Optional<String> problem = problem(String.valueOf(field.getKey()), its, field.getValue());
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }
}
