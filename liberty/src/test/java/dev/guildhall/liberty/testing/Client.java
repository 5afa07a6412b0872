package dev.guildhall.liberty.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who calls the API.
 *
 * @param url of the installation
 * @param token access token; empty for nobody
 */
public record Client(URI url, String token) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** An answer. */
    public record Answer(int status, String body, HttpResponse<?> response) {

        /** The body as an object; an empty one when there is none. */
        public JsonObject json() {
            if (body.isBlank()) {
                return JsonObject.EMPTY_JSON_OBJECT;
            }
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        /** A header, or an empty text. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** Founds a company; the client of its admin. */
    public Client signUp(String company) {
        JsonObject body = Json.createObjectBuilder()
                .add("email", "ana-" + UUID.randomUUID() + "@example.com")
                .add("password", "a long enough secret")
                .add("displayName", "Ana Duarte")
                .add("companyName", company)
                .build();
        return new Client(url, ok(post("auth/signup", body)).getString("accessToken"));
    }

    /** Signs in. */
    public Client logIn(String email, String password) {
        JsonObject body = Json.createObjectBuilder()
                .add("email", email)
                .add("password", password)
                .build();
        return new Client(url, ok(post("auth/login", body)).getString("accessToken"));
    }

    /** Hires; the employee's id. */
    public String hire(String listing, String name, String manager) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("listing", listing).add("personaName", name);
        if (!manager.isEmpty()) {
            body.add("managerId", manager);
        }
        return ok(post("employees", body.build())).getString("id");
    }

    /** Sends a message; the id of the run that answers. */
    public String ask(String employee, String content) {
        JsonObject body = Json.createObjectBuilder().add("content", content).build();
        return ok(post("employees/" + employee + "/messages", body))
                .getJsonObject("run")
                .getString("id");
    }

    /** Waits until none of the company's newest runs goes on. */
    public void awaitQuiet() {
        for (JsonValue run : ok(get("runs?limit=100")).getJsonArray("items")) {
            try (EventStream stream = watch(run.asJsonObject().getString("id"), Map.of())) {
                stream.all();
            }
        }
    }

    /** The body of an answer that must be a success. */
    public static JsonObject ok(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(
                    answer.response().uri() + " answered " + answer.status() + ": " + answer.body());
        }
        return answer.json();
    }

    /** Reads. */
    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Posts JSON. */
    public Answer post(String path, JsonObject body) {
        return post(path, body, Map.of());
    }

    /** Posts JSON with further headers. */
    public Answer post(String path, JsonObject body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Any other call. */
    public Answer send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path);
        headers.forEach(request::header);
        return send(request.method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Opens the stream of a run. */
    public EventStream watch(String run, Map<String, String> headers) {
        HttpRequest.Builder request = request("runs/" + run + "/events").header("Accept", "text/event-stream");
        headers.forEach(request::header);
        return open(request.GET().build());
    }

    /** Sends a message and opens the stream of its run. */
    public EventStream chat(String employee, String content) {
        JsonObject body = Json.createObjectBuilder().add("content", content).build();
        return open(request("employees/" + employee + "/messages")
                .header("Accept", "text/event-stream")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        URI target = path.startsWith("/")
                ? url.resolve(path)
                : url.resolve("api/v1/").resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(target);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static EventStream open(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = HTTP.send(request, BodyHandlers.ofInputStream());
            return new EventStream(response);
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
