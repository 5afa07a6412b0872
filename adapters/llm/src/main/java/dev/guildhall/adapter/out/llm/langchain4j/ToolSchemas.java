package dev.guildhall.adapter.out.llm.langchain4j;

import dev.guildhall.application.run.out.ToolSpec;
import dev.guildhall.application.run.out.ToolSpec.Parameter;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.List;
import java.util.stream.Collectors;

/** Tools as JSON schemas: texts and choices, all required, nothing else allowed. */
final class ToolSchemas {

    private ToolSchemas() {}

    static ToolSpecification of(ToolSpec tool) {
        JsonObjectSchema.Builder schema = JsonObjectSchema.builder();
        tool.parameters().forEach(parameter -> schema.addProperty(parameter.name(), property(parameter)));
        return ToolSpecification.builder()
                .name(tool.name())
                .description(tool.description())
                .parameters(schema.required(
                                tool.parameters().stream().map(Parameter::name).toList())
                        .additionalProperties(false)
                        .build())
                .build();
    }

    private static JsonSchemaElement property(Parameter parameter) {
        if (parameter.choices().isEmpty()) {
            return JsonStringSchema.builder()
                    .description(parameter.description() + " At most " + parameter.maxLength() + " characters.")
                    .build();
        }
        String meanings = parameter.choices().entrySet().stream()
                .map(choice -> choice.getKey() + " = " + choice.getValue())
                .collect(Collectors.joining("; "));
        return JsonEnumSchema.builder()
                .enumValues(List.copyOf(parameter.choices().keySet()))
                .description(parameter.description() + " One of: " + meanings)
                .build();
    }
}
