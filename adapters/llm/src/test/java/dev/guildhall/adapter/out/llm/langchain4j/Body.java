package dev.guildhall.adapter.out.llm.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.guildhall.adapter.out.llm.testing.Asked;

/** The body of a request as JSON. */
final class Body {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Body() {}

    static JsonNode of(Asked asked) {
        return json(asked.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
