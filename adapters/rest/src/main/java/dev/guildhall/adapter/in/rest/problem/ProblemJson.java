package dev.guildhall.adapter.in.rest.problem;

import dev.guildhall.application.error.InvalidInput;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes problem documents. */
final class ProblemJson {

    static final String MEDIA_TYPE = "application/problem+json";

    /** A client that sends thousands of wrong fields gets to know of these many. */
    private static final int MAX_ERRORS = 50;

    private static final String TYPE_PREFIX = "urn:guildhall:problem:";
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(402, "Payment Required"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(409, "Conflict"),
            Map.entry(411, "Length Required"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(413, "Content Too Large"),
            Map.entry(414, "URI Too Long"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(431, "Request Header Fields Too Large"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"));

    private ProblemJson() {}

    /**
     * The document.
     *
     * @param instance path of the request
     */
    static byte[] write(Problem problem, String instance, String requestId) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", TYPE_PREFIX + problem.code())
                .add("title", TITLES.getOrDefault(problem.status(), "Error"))
                .add("status", problem.status())
                .add("detail", problem.detail())
                .add("instance", instance)
                .add("requestId", requestId);
        if (!problem.errors().isEmpty()) {
            json.add("errors", errors(problem.errors()));
        }
        problem.errorId().ifPresent(id -> json.add("errorId", id));
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonArrayBuilder errors(List<InvalidInput.Problem> problems) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        problems.stream()
                .limit(MAX_ERRORS)
                .forEach(error -> array.add(Json.createObjectBuilder()
                        .add("pointer", error.pointer())
                        .add("detail", error.detail())));
        return array;
    }
}
