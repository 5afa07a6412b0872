package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.ApiDescription;
import dev.guildhall.liberty.testing.ApiDescription.Operation;
import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Client.Answer;
import dev.guildhall.liberty.testing.SharedInstallation;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every call that the running server describes, under the same few attacks. A new call is attacked without being named here. */
class ApiSurfaceIT {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final List<String> HOSTILE_TEXTS = List.of(
            "'",
            "' or '1'='1",
            "\"; drop table employees; --",
            "%",
            "../../etc/passwd",
            "${7*7}",
            "{{7*7}}",
            "<script>",
            "\u0000",
            "\r\nX-Injected: 1",
            "\uD83D\uDE00",
            "\u202E",
            "-1",
            "1e309",
            "NaN",
            "null",
            "[]",
            "{}",
            "true",
            "9".repeat(400),
            "a".repeat(2000),
            "=cmd|' /C calc'!A0",
            "eyJhbGciOiJub25lIn0.e30.");
    private static final List<String> HOSTILE_BODIES = List.of(
            "",
            " ",
            "null",
            "[]",
            "1",
            "\"x\"",
            "{",
            "{}",
            "{\"a\":",
            "{}{}",
            "{\"a\":1,\"a\":2}",
            "\u0000",
            "\uFEFF{}",
            "[".repeat(20_000),
            "{\"a\":".repeat(5_000),
            "{\"content\":\"\\ud800\"}",
            "{\"content\":\"\\u0000\"}",
            "{\"email\":{},\"password\":[],\"content\":1,\"listing\":true,\"from\":null,\"refreshToken\":1e400}",
            "{\"tenantId\":\"x\",\"id\":\"x\",\"owner\":\"x\",\"role\":\"ADMIN\",\"cost\":0,\"status\":\"x\"}");

    private static Client ana;
    private static Client nobody;
    private static List<Operation> operations;

    @BeforeAll
    static void found() {
        nobody = SharedInstallation.get().client();
        ana = nobody.signUp("Surface");
        operations = ApiDescription.of(nobody).operations();
    }

    @Test
    void description_whenAsked_shouldNameEveryCallOnceAndSayWhatCanGoWrong() {
        JsonObject document = ApiDescription.of(nobody).document();
        Set<String> names = operations.stream()
                .map(operation -> operation.details().getString("operationId"))
                .collect(Collectors.toSet());

        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(operations).hasSizeGreaterThan(25);
        assertThat(names)
                .hasSameSizeAs(operations)
                .allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)+|refreshSession"));
        assertThat(operations)
                .allSatisfy(operation -> {
                    assertThat(operation.details().getJsonArray("tags")).hasSize(1);
                    assertThat(operation.details().getString("summary")).isNotBlank();
                    assertThat(operation.details().getJsonObject("responses")).containsKey("default");
                })
                .anyMatch(operation -> operation.path().endsWith("/runs/{id}/events"))
                .anyMatch(operation ->
                        operation.method().equals("POST") && operation.path().endsWith("/employees/{id}/messages"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/metrics", "/openapi", "/api/docs/", "/api/v1/nowhere"})
    void answer_ofWhomever_shouldTellBrowsersWhatTheyMayDo(String path) {
        Answer answer = nobody.get(path);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .contains(path.equals("/api/docs/") ? "default-src 'self'" : "frame-ancestors 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security"))
                .as("not over TLS")
                .isEmpty();
    }

    @Test
    void call_whenWithoutCredential_shouldBeRefusedUnlessItIsOpen() {
        assertThat(operations.stream().filter(Operation::isOpen)).hasSize(11);
        assertThat(operations.stream().filter(operation -> !operation.isOpen())).allSatisfy(operation -> {
            Answer answer = nobody.send(operation.method(), operation.pathOfNothing(), "{}", JSON);

            assertThat(answer.status()).as(operation.toString()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        });
    }

    @Test
    void call_whenTheTokenIsForged_shouldBeRefused() {
        String good = ana.token();
        String payload = good.substring(good.indexOf('.') + 1, good.lastIndexOf('.'));
        String unsigned = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"at+jwt\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(ana.get("auth/me").status()).isEqualTo(200);
        for (String forged : List.of(
                unsigned + "." + payload + ".",
                good.substring(0, good.lastIndexOf('.') + 1),
                good + "A",
                good.substring(0, good.length() - 1) + (good.endsWith("A") ? "B" : "A"),
                "x" + good)) {
            assertThat(new Client(ana.url(), forged).get("auth/me").status())
                    .as("with %s", forged)
                    .isEqualTo(401);
        }
    }

    @Test
    void call_whenTheBodyIsHostile_shouldNeverBeOurFault() {
        for (Operation operation : operations) {
            if (operation.hasBody()) {
                for (String body : HOSTILE_BODIES) {
                    Answer answer = ana.send(operation.method(), operation.pathOfNothing(), body, JSON);

                    assertThat(answer.status())
                            .as("%s with %.60s", operation, body)
                            .isBetween(400, 499);
                    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
                }
            }
        }
    }

    @Test
    void call_whenParametersAreHostile_shouldNeverBeOurFault() {
        for (Operation operation : operations) {
            for (String name : operation.queryParameters()) {
                for (String text : HOSTILE_TEXTS) {
                    String query = "?" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
                    Answer answer = ana.send(operation.method(), operation.pathOfNothing() + query, "", Map.of());

                    assertThat(answer.status())
                            .as("%s with %s = %.60s", operation, name, text)
                            .isLessThan(500);
                    assertThat(answer.header("X-Injected")).isEmpty();
                }
            }
        }
    }

    @Test
    void call_whenThePathIsHostile_shouldAnswerAsForAnUnknownThing() {
        for (String id : List.of("x", "1", "%27", "%00", "1-1-1-1-1", "%F0%9F%98%80", "a%20b", "null")) {
            assertThat(ana.get("employees/" + id).status())
                    .as("employee %s", id)
                    .isBetween(400, 404);
            assertThat(ana.get("runs/" + id + "/events").status())
                    .as("run %s", id)
                    .isBetween(400, 404);
        }
    }

    @Test
    void answers_whenOfAnyKind_shouldProtectTheBrowser() {
        for (String path : List.of("/api/v1/auth/me", "/api/v1/nowhere", "/sign-in")) {
            Answer answer = nobody.get(path);

            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
            assertThat(answer.header("X-Request-Id")).as(path).isNotEmpty();
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
            assertThat(answer.header("Server") + answer.header("X-Powered-By"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void request_whenItHasAnId_shouldKeepIt() {
        Answer answer = nobody.send("GET", "/api/v1/auth/me", "", Map.of("X-Request-Id", "trace-0815-abc"));

        assertThat(answer.header("X-Request-Id")).isEqualTo("trace-0815-abc");
        assertThat(answer.json().getString("requestId")).isEqualTo("trace-0815-abc");
    }
}
