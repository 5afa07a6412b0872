package dev.guildhall.adapter.in.rest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/**
 * What a call was answered with.
 *
 * @param headers by name in lower case
 */
public record Answer(int status, Map<String, String> headers, String body) {

    /** The body as a JSON object. */
    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** The value of a header; empty when there is none. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
    }

    /** Fails unless it is this problem, in the one form that problems have. */
    public Answer assertProblem(int expectedStatus, String code) {
        assertThat(status).as("status of %s", body).isEqualTo(expectedStatus);
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(header("Cache-Control")).isEqualTo("no-store");
        assertThat(json().getString("type")).isEqualTo("urn:guildhall:problem:" + code);
        assertThat(json().getInt("status")).isEqualTo(expectedStatus);
        assertThat(json().keySet()).contains("title", "detail", "instance", "requestId");
        return this;
    }

    /** Fails unless exactly these fields are said to be wrong. */
    public void assertInvalid(String... pointers) {
        assertProblem(422, "invalid-input");
        List<String> found = json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer"))
                .toList();
        assertThat(found).containsExactly(pointers);
    }
}
