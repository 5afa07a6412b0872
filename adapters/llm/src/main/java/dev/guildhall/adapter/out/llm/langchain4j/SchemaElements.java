package dev.guildhall.adapter.out.llm.langchain4j;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a JSON Schema as LangChain4j knows them. Limits that it has no place for go into the description, references
 * within the schema are followed, and what it does not know at all is passed on as it is.
 */
final class SchemaElements {

    /** References that lead round in a circle end here. */
    private static final int DEEPEST = 12;

    private final JsonNode root;

    SchemaElements(JsonNode root) {
        this.root = root;
    }

    JsonSchemaElement of(JsonNode schema) {
        return element(schema, 0);
    }

    private JsonSchemaElement element(JsonNode given, int depth) {
        JsonNode schema = resolved(given);
        @Nullable String description = explained(schema);
        if (depth > DEEPEST) {
            return JsonStringSchema.builder().description(description).build();
        }
        List<JsonNode> alternatives = Stream.of("anyOf", "oneOf")
                .flatMap(keyword -> schema.path(keyword).valueStream())
                .toList();
        if (!alternatives.isEmpty()) {
            return JsonAnyOfSchema.builder()
                    .description(description)
                    .anyOf(alternatives.stream()
                            .map(one -> element(one, depth + 1))
                            .toList())
                    .build();
        }
        return isChoiceOfTexts(schema) ? choice(schema, description) : typed(schema, description, depth);
    }

    private JsonSchemaElement typed(JsonNode schema, @Nullable String description, int depth) {
        return switch (schema.path("type").asText()) {
            case "string" -> JsonStringSchema.builder().description(description).build();
            case "integer" ->
                JsonIntegerSchema.builder().description(description).build();
            case "number" -> JsonNumberSchema.builder().description(description).build();
            case "boolean" ->
                JsonBooleanSchema.builder().description(description).build();
            case "array" ->
                JsonArraySchema.builder()
                        .description(description)
                        .items(element(schema.path("items"), depth + 1))
                        .build();
            case "object" -> object(schema, description, depth);
            default -> JsonRawSchema.from(schema.isObject() ? schema.toString() : "{}");
        };
    }

    private JsonSchemaElement object(JsonNode schema, @Nullable String description, int depth) {
        JsonObjectSchema.Builder object = JsonObjectSchema.builder().description(description);
        schema.path("properties")
                .properties()
                .forEach(property -> object.addProperty(property.getKey(), element(property.getValue(), depth + 1)));
        JsonNode others = schema.path("additionalProperties");
        boolean open = others.isObject() || others.asBoolean(false);
        return object.required(required(schema)).additionalProperties(open).build();
    }

    private static JsonSchemaElement choice(JsonNode schema, @Nullable String description) {
        List<String> values =
                schema.path("enum").valueStream().map(JsonNode::textValue).toList();
        return JsonEnumSchema.builder()
                .enumValues(values)
                .description(description)
                .build();
    }

    private static boolean isChoiceOfTexts(JsonNode schema) {
        JsonNode values = schema.path("enum");
        return !values.isEmpty() && values.valueStream().allMatch(JsonNode::isTextual);
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode known = schema;
        for (int i = 0; i < DEEPEST && known.path("$ref").asText("").startsWith("#/"); i++) {
            known = root.at(known.path("$ref").asText().substring(1));
        }
        return known.has("$ref") ? MissingNode.getInstance() : known;
    }

    static List<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asText).toList();
    }

    static String description(JsonNode schema) {
        return schema.path("description").asText("");
    }

    /** Description and limits; absent when there is nothing to say. */
    private static @Nullable String explained(JsonNode schema) {
        List<String> words = new ArrayList<>();
        words.add(description(schema));
        limit(words, schema, "minLength", "At least %s characters.");
        limit(words, schema, "maxLength", "At most %s characters.");
        limit(words, schema, "minimum", "At least %s.");
        limit(words, schema, "exclusiveMinimum", "More than %s.");
        limit(words, schema, "maximum", "At most %s.");
        limit(words, schema, "exclusiveMaximum", "Less than %s.");
        limit(words, schema, "minItems", "At least %s items.");
        limit(words, schema, "maxItems", "At most %s items.");
        limit(words, schema, "pattern", "Must match the pattern %s.");
        limit(words, schema, "format", "Format: %s.");
        limit(words, schema, "const", "Always %s.");
        if (schema.has("enum") && !isChoiceOfTexts(schema)) {
            words.add("One of " + schema.path("enum") + ".");
        }
        String all = String.join(" ", words).strip();
        return all.isEmpty() ? null : all;
    }

    private static void limit(List<String> words, JsonNode schema, String keyword, String sentence) {
        if (schema.has(keyword)) {
            words.add(sentence.formatted(schema.path(keyword).asText()));
        }
    }
}
