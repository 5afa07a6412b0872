package dev.guildhall.liberty.testing;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What the running server says its API is. */
public record ApiDescription(JsonObject document) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /**
     * One call that the API takes.
     *
     * @param method in capitals
     * @param path with its parameters in braces
     */
    public record Operation(String method, String path, JsonObject details) {

        /** The path with an identifier that nobody has for each parameter. */
        public String pathOfNothing() {
            return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        }

        /** Whether it needs no credential. */
        public boolean isOpen() {
            return details.containsKey("security")
                    && details.getJsonArray("security").isEmpty();
        }

        /** Whether it takes a body. */
        public boolean hasBody() {
            return details.containsKey("requestBody");
        }

        /** Names of its query parameters. */
        public List<String> queryParameters() {
            List<String> names = new ArrayList<>();
            if (details.containsKey("parameters")) {
                for (JsonValue parameter : details.getJsonArray("parameters")) {
                    if (parameter.asJsonObject().getString("in").equals("query")) {
                        names.add(parameter.asJsonObject().getString("name"));
                    }
                }
            }
            return names;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Asks the server. */
    public static ApiDescription of(Client client) {
        return new ApiDescription(Client.ok(client.get("/openapi?format=json")));
    }

    /** All calls. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, details) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(method.toUpperCase(Locale.ROOT), path, details.asJsonObject()));
                    }
                }));
        return operations;
    }
}
