package dev.guildhall.liberty.testing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The one Keycloak that tests share, a real sign-in server; started when first asked for, with everything in memory. Its
 * realm is {@code keycloak-realm.json}.
 */
public final class Keycloak {

    /** Where it listens, or would. */
    public static final String HOST = "localhost:" + freePort();

    /** Of its people's mail addresses. */
    public static final String DOMAIN = "fjord.example";

    /** The realm as others know it. */
    public static final String ISSUER = "http://" + HOST + "/realms/staff";

    /** The client that stands for Guildhall, and its secret. */
    public static final String CLIENT = "guildhall";

    /** See {@link #CLIENT}. */
    public static final String SECRET = "a secret that only this test has";

    /** Everybody's password. */
    public static final String PASSWORD = "bridge-lantern-72";

    private static final String ADMIN = "admin";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Keycloak() {}

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The running server. */
    public static Keycloak get() {
        return Holder.RUNNING;
    }

    private static final class Holder {
        static final Keycloak RUNNING = start();

        private static Keycloak start() {
            try {
                Process process = launch();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
                Keycloak keycloak = new Keycloak();
                keycloak.awaitStart(process);
                keycloak.makeRealm();
                return keycloak;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Process launch() throws IOException {
        Path home = Path.of(System.getProperty("keycloak.directory"));
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        home.resolve("bin").resolve("kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--cache=local",
                        "--http-host=localhost",
                        "--http-port=" + URI.create("http://" + HOST).getPort())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/keycloak.log"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m");
        builder.environment()
                .put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1 --add-opens java.base/java.lang=ALL-UNNAMED");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        return builder.start();
    }

    private static void end(Process process) {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private void awaitStart(Process process) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (send(HttpRequest.newBuilder(at("/realms/master"))).statusCode() == 200) {
                    return;
                }
            } catch (UncheckedIOException _) {
                // Not yet.
            }
            pause();
        }
        throw new IllegalStateException("Keycloak does not start; see liberty/target/keycloak.log");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where the shared installation says that it is reached, which is not the address that it listens at. */
    public static String publicUrl() {
        return "http://localhost:" + SharedInstallation.get().url().getPort() + "/";
    }

    private void makeRealm() throws IOException {
        try (InputStream file = Objects.requireNonNull(Keycloak.class.getResourceAsStream("keycloak-realm.json"))) {
            String realm = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@SECRET@", SECRET)
                    .replace("@PASSWORD@", PASSWORD)
                    .replace("@GUILDHALL@", publicUrl());
            administer("POST", "/admin/realms", realm);
        }
    }

    /** An access token for Guildhall that somebody's program has fetched. */
    public String accessToken(String user) {
        return token(
                "staff",
                Map.of(
                        "grant_type", "password",
                        "client_id", "guildhall-program",
                        "username", user,
                        "password", PASSWORD,
                        "scope", "openid email profile"));
    }

    private String token(String realm, Map<String, String> form) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(at("/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.entrySet().stream()
                                .map(field -> field.getKey() + "="
                                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&")))));
        return ((JsonObject) json(answer)).getString("access_token");
    }

    /** Lets somebody not sign in any more. */
    public void disable(String user) {
        administer("PUT", "/admin/realms/staff/users/" + idOf(user), "{\"enabled\":false}");
    }

    /** Removes somebody for good. */
    public void delete(String user) {
        administer("DELETE", "/admin/realms/staff/users/" + idOf(user), "");
    }

    /** Gives somebody a role besides those there are. */
    public void promote(String user, String role) {
        String found =
                administer("GET", "/admin/realms/staff/roles/" + role, "").body();
        administer("POST", "/admin/realms/staff/users/" + idOf(user) + "/role-mappings/realm", "[" + found + "]");
    }

    private String idOf(String user) {
        JsonArray found =
                (JsonArray) json(administer("GET", "/admin/realms/staff/users?exact=true&username=" + user, ""));
        return found.getJsonObject(0).getString("id");
    }

    private HttpResponse<String> administer(String verb, String path, String body) {
        String token = token(
                "master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", ADMIN, "password", ADMIN));
        return send(HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(verb, BodyPublishers.ofString(body)));
    }

    private static URI at(String path) {
        return URI.create("http://" + HOST + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonStructure json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }
}
