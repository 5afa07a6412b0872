package dev.guildhall.adapter.out.tools.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Schemas in which an object may have the fields it names and no other, on every level, unless they say otherwise. A schema
 * put together from parts is closed as a whole: each part alone would refuse the fields of the others.
 */
final class ClosedSchema {

    private static final String ADDITIONAL = "additionalProperties";
    private static final String UNEVALUATED = "unevaluatedProperties";

    /** Keywords whose schemas are about the same value. */
    private static final List<String> PARTS =
            List.of("allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas", "$defs", "definitions");

    private static final List<String> OF_PARTS =
            List.of("$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas");

    /** Keywords whose schemas are about a value inside. */
    private static final List<String> INNER = List.of(
            "properties", "patternProperties", "items", "prefixItems", "unevaluatedItems", ADDITIONAL, UNEVALUATED);

    /** Keywords whose schemas have names. */
    private static final List<String> MAPS =
            List.of("properties", "patternProperties", "dependentSchemas", "$defs", "definitions");

    private ClosedSchema() {}

    /** A closed copy. */
    static JsonNode of(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        close(copy);
        return copy;
    }

    private static void close(JsonNode schema) {
        closeInside(schema);
        if (schema instanceof ObjectNode object && !object.has(ADDITIONAL) && !object.has(UNEVALUATED)) {
            boolean ofParts = OF_PARTS.stream().anyMatch(object::has);
            object.put(ofParts ? UNEVALUATED : ADDITIONAL, false);
        }
    }

    private static void closeInside(JsonNode schema) {
        PARTS.forEach(keyword -> under(schema, keyword).forEach(ClosedSchema::closeInside));
        INNER.forEach(keyword -> under(schema, keyword).forEach(ClosedSchema::close));
    }

    private static Stream<JsonNode> under(JsonNode schema, String keyword) {
        JsonNode value = schema.path(keyword);
        return MAPS.contains(keyword) || value.isArray()
                ? value.valueStream()
                : Stream.of(value).filter(JsonNode::isObject);
    }
}
