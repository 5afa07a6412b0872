package dev.guildhall.adapter.out.tools.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Checks values against JSON Schemas (2020-12), each closed; nothing is ever fetched for a schema. */
public final class Schemas {

    /** Far more than there are tools. */
    private static final int REMEMBERED = 1_000;

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false))
                    .schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .locale(Locale.ENGLISH)
                            .build()));
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    /**
     * What is wrong with a value, in words for whoever wrote it; empty when it fits.
     *
     * @param schema JSON Schema; one without {@link #defects(JsonNode)}
     */
    public Optional<String> problems(String schema, JsonNode value) {
        List<Error> errors = compiledOf(schema).validate(value);
        return errors.isEmpty() ? Optional.empty() : Optional.of(Problems.of(errors, value));
    }

    /**
     * Which rules of a schema a value breaks, for others than whoever wrote it: nothing in the words is from the value. Empty
     * when it fits.
     *
     * @param schema JSON Schema; one without {@link #defects(JsonNode)}
     */
    public Optional<String> brokenRules(String schema, JsonNode value) {
        List<Error> errors = compiledOf(schema).validate(value);
        return errors.isEmpty() ? Optional.empty() : Optional.of(Problems.rulesOf(errors));
    }

    private Schema compiledOf(String schema) {
        Schema known = compiled.get(schema);
        if (known != null) {
            return known;
        }
        if (compiled.size() >= REMEMBERED) {
            compiled.clear();
        }
        Schema made = compile(schema);
        compiled.put(schema, made);
        return made;
    }

    private Schema compile(String schema) {
        try {
            return registry.getSchema(ClosedSchema.of(StrictJson.read(schema)));
        } catch (UnfitJson wrong) {
            throw new IllegalArgumentException("a schema " + wrong.problem(), wrong);
        }
    }

    /** What is wrong with a schema itself; empty when it can be used. */
    public List<String> defects(JsonNode schema) {
        Stream<String> references = schema.findValues("$ref").stream()
                .map(JsonNode::asText)
                .filter(reference -> !reference.startsWith("#"))
                .map(reference -> "refers to '" + reference + "'; only references within it (#/…) are followed");
        Schema metaSchema = registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        Stream<String> mistakes = metaSchema.validate(schema.toString(), InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage());
        List<String> found = Stream.concat(references, mistakes).limit(5).toList();
        return found.isEmpty() ? unusable(schema) : found;
    }

    private List<String> unusable(JsonNode schema) {
        try {
            registry.getSchema(ClosedSchema.of(schema)).initializeValidators();
            return List.of();
        } catch (SchemaException e) {
            return List.of("cannot be used: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
