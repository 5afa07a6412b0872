package dev.guildhall.adapter.out.llm.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.application.tool.out.ToolSpec;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tools as LangChain4j wants them. */
final class ToolSchemas {

    private ToolSchemas() {}

    static ToolSpecification of(ToolSpec tool) {
        return ToolSpecification.builder()
                .name(tool.name())
                .description(tool.description())
                .parameters(parameters(read(tool), tool.choices()))
                .build();
    }

    private static JsonObjectSchema parameters(JsonNode schema, Map<String, Map<String, String>> choices) {
        SchemaElements elements = new SchemaElements(schema);
        JsonObjectSchema.Builder object = JsonObjectSchema.builder();
        schema.path("properties").properties().forEach(property -> {
            Map<String, String> meanings = choices.getOrDefault(property.getKey(), Map.of());
            object.addProperty(
                    property.getKey(),
                    meanings.isEmpty()
                            ? elements.of(property.getValue())
                            : choice(SchemaElements.description(property.getValue()), meanings));
        });
        return object.required(SchemaElements.required(schema))
                .additionalProperties(false)
                .build();
    }

    private static JsonEnumSchema choice(String description, Map<String, String> meanings) {
        String explained = meanings.entrySet().stream()
                .map(choice -> choice.getKey() + " = " + choice.getValue())
                .collect(Collectors.joining("; "));
        return JsonEnumSchema.builder()
                .enumValues(List.copyOf(meanings.keySet()))
                .description((description + " One of: " + explained).strip())
                .build();
    }

    private static JsonNode read(ToolSpec tool) {
        try {
            return WireReader.JSON.readTree(tool.inputSchema());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the schema of tool " + tool.name() + " is no JSON", e);
        }
    }
}
