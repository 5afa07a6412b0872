package dev.guildhall.adapter.out.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.tool.out.ToolSpec;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolSchemasTest {

    private static String converted(String schema, Map<String, Map<String, String>> choices) throws Exception {
        ToolSpec tool = new ToolSpec("order", "Orders.", schema, choices);
        Map<String, Object> map =
                JsonSchemaElementUtils.toMap(ToolSchemas.of(tool).parameters());
        return WireReader.JSON.valueToTree(map).toString();
    }

    private static String normal(String json) throws Exception {
        return WireReader.JSON.readTree(json).toString();
    }

    @Test
    void of_whenTypesAreNestedAndLimited_shouldKeepThemAndExplainTheLimits() throws Exception {
        assertThat(converted("""
                                {"type": "object", "required": ["bags"],
                                 "properties": {
                                   "bags": {"type": "integer", "description": "How many.", "minimum": 1, "maximum": 9},
                                   "price": {"type": "number"},
                                   "urgent": {"type": "boolean"},
                                   "roast": {"type": "string", "enum": ["light", "dark"]},
                                   "lines": {"type": "array", "maxItems": 3, "items": {"$ref": "#/$defs/line"}}},
                                 "$defs": {"line": {"type": "object", "required": ["sku"],
                                   "properties": {"sku": {"type": "string", "maxLength": 20}}}}}""", Map.of())).isEqualTo(normal("""
                                {"type": "object",
                                 "properties": {
                                   "bags": {"type": "integer", "description": "How many. At least 1. At most 9."},
                                   "price": {"type": "number"},
                                   "urgent": {"type": "boolean"},
                                   "roast": {"type": "string", "enum": ["light", "dark"]},
                                   "lines": {"type": "array", "description": "At most 3 items.", "items":
                                     {"type": "object", "properties":
                                       {"sku": {"type": "string", "description": "At most 20 characters."}},
                                      "required": ["sku"]}}},
                                 "required": ["bags"]}"""));
    }

    @Test
    void of_whenThereAreChoices_shouldOfferThemWithTheirMeaningInOrder() throws Exception {
        Map<String, String> team = new LinkedHashMap<>();
        team.put("id-2", "Zoe");
        team.put("id-1", "Alex");

        assertThat(converted(
                        "{\"type\":\"object\",\"properties\":{\"who\":{\"type\":\"string\",\"description\":\"Whom.\"}}}",
                        Map.of("who", team)))
                .contains("\"enum\":[\"id-2\",\"id-1\"]")
                .contains("Whom. One of: id-2 = Zoe; id-1 = Alex");
    }

    @Test
    void of_whenAReferenceLeadsRoundInACircle_shouldEnd() throws Exception {
        assertThat(converted("""
                {"type": "object", "properties": {"tree": {"$ref": "#/$defs/tree"}, "self": {"$ref": "#/$defs/self"}},
                 "$defs": {"self": {"$ref": "#/$defs/self"},
                           "tree": {"type": "object", "properties": {"left": {"$ref": "#/$defs/tree"}}}}}""", Map.of())).contains("left");
    }

    @Test
    void of_whenThereAreAlternatives_shouldOfferThem() throws Exception {
        assertThat(converted(
                        "{\"type\":\"object\",\"properties\":{\"a\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}}}",
                        Map.of()))
                .contains("\"anyOf\":[{\"type\":\"string\"", "{\"type\":\"integer\"");
    }
}
