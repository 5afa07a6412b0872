package dev.guildhall.adapter.out.llm.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says in a request that tools take no arguments beside those described; LangChain4j leaves that out. */
final class ClosedSchemas {

    private ClosedSchemas() {}

    static String in(String body) {
        try {
            JsonNode request = WireReader.JSON.readTree(body);
            for (JsonNode tool : request.path("tools")) {
                close(tool.path("function").path("parameters"));
                close(tool.path("input_schema"));
            }
            return request.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("LangChain4j wrote no JSON", e);
        }
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
            if (!object.path("additionalProperties").asBoolean(false)) {
                object.put("additionalProperties", false);
            }
        }
        schema.forEach(ClosedSchemas::close);
    }
}
