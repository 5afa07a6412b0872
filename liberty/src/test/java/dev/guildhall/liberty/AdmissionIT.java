package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Client.Answer;
import dev.guildhall.liberty.testing.Installation;
import dev.guildhall.liberty.testing.SlowRequest;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Too many requests, too slow ones and too large ones, on a server that has room for few. */
class AdmissionIT {

    private static final int PLACES = 4;

    @SuppressWarnings("NullAway.Init")
    private static Installation installation;

    @SuppressWarnings("NullAway.Init")
    private static Client ana;

    @BeforeAll
    static void start() {
        installation = Installation.fresh()
                .with("GUILDHALL_HTTP_MAX_REQUESTS", Integer.toString(PLACES))
                .with("GUILDHALL_HTTP_ADDRESS_RATE", "3")
                .start();
        ana = installation.client().signUp("Admission");
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    private static Answer logIn() {
        return installation.client().post("auth/login", JsonObject.EMPTY_JSON_OBJECT);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().getString("type")).isEqualTo("urn:guildhall:problem:" + code);
    }

    private static void assertOperable() {
        assertThat(ana.get("/health/live").status()).isEqualTo(200);
        assertThat(ana.get("/health/ready").status()).isEqualTo(200);
        assertThat(ana.get("/metrics?scope=application").body()).contains("guildhall_requests_active");
    }

    /** Holds as many places as it has requests. */
    private static List<SlowRequest> slow(int count, String path, String token) throws IOException {
        List<SlowRequest> slow = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            slow.add(SlowRequest.post(installation.url(), path, token));
        }
        return slow;
    }

    private static void end(List<SlowRequest> slow) throws IOException {
        for (SlowRequest request : slow) {
            request.close();
        }
    }

    /** Waits until so many requests have a place. */
    private static void awaitServing(int count) throws InterruptedException {
        String line = "guildhall_requests_active";
        for (int i = 0; i < 300; i++) {
            boolean there = ana.get("/metrics?scope=application")
                    .body()
                    .lines()
                    .anyMatch(metric -> metric.startsWith(line) && metric.endsWith(" " + count + ".0"));
            if (there) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never were " + count + " requests served at a time");
    }

    @Test
    void slowStrangers_shouldLeaveHalfOfThePlacesToOthers() throws Exception {
        List<SlowRequest> slow = slow(PLACES / 2, "api/v1/auth/login", "");
        awaitServing(PLACES / 2);

        Answer refused = logIn();
        assertProblem(refused, 503, "overloaded");
        assertThat(refused.header("Retry-After")).isEqualTo("2");
        assertThat(ana.get("auth/me").status()).isEqualTo(200);
        assertOperable();

        end(slow);
        awaitServing(0);
        assertThat(logIn().status()).isNotEqualTo(503);
    }

    @Test
    void slowMembers_whenAllPlacesAreTaken_shouldNotKeepOperatorsFromLooking() throws Exception {
        List<SlowRequest> slow = slow(PLACES, "api/v1/employees", ana.token());
        awaitServing(PLACES);

        Answer refused = ana.get("auth/me");
        assertProblem(refused, 503, "overloaded");
        assertThat(refused.header("RateLimit")).startsWith("\"");
        assertThat(new Client(ana.url(), "nonsense").get("auth/me").status()).isIn(401, 429);
        assertOperable();
        assertThat(ana.get("/metrics?scope=application").body()).contains("limit=\"load\"");

        end(slow);
        awaitServing(0);
        assertThat(ana.get("auth/me").status()).isEqualTo(200);
    }

    @Test
    void strangers_whenTheyAskWithoutEnd_shouldBeAskedToWaitAndNobodyElse() {
        Answer answer = logIn();
        for (int i = 0; i < 60 && answer.status() != 429; i++) {
            answer = new Client(ana.url(), "nonsense").get("auth/me");
        }

        assertProblem(answer, 429, "rate-limited");
        assertThat(answer.header("RateLimit")).isEqualTo("\"address\";r=0;t=1");
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"address\";q=30;w=10");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        Answer page = installation.client().get("/sign-in");
        for (int i = 0; i < 60 && page.status() != 429; i++) {
            page = installation.client().get("/sign-in");
        }
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isEqualTo("1");
        assertThat(page.body()).contains("A little slower, please").contains("1 s and load");
        assertThat(ana.get("auth/me").status()).isEqualTo(200);
        assertOperable();
        assertThat(ana.get("/metrics?scope=application").body()).contains("limit=\"address\"");
    }

    @Test
    void strays_whenTheyComeWithoutEnd_shouldBeAskedToWait() {
        for (String method : List.of("GET", "DELETE", "OPTIONS")) {
            String path = "GET".equals(method) ? "nowhere" : "auth/me";
            Answer answer = ana.send(method, path, "", Map.of());
            assertThat(answer.status()).isIn(200, 404, 405, 429);
            for (int i = 0; i < 60 && answer.status() != 429; i++) {
                answer = ana.send(method, path, "", Map.of());
            }

            assertProblem(answer, 429, "rate-limited");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        }
        assertThat(ana.get("auth/me").status()).isEqualTo(200);
    }

    @Test
    void answers_shouldTellHowTheCallerStands() {
        Answer first = ana.get("auth/me");
        Answer stream = ana.send("GET", "runs/none/events", "", Map.of("Accept", "text/event-stream"));

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"company\";q=1500;w=10, \"member\";q=750;w=10");
        assertThat(first.header("RateLimit")).matches("\"member\";r=7[0-9][0-9];t=[0-9]+");
        assertThat(first.header("X-RateLimit-Limit")).isEqualTo("750");
        assertThat(first.header("X-RateLimit-Remaining")).matches("7[0-9][0-9]");
        assertThat(first.header("X-RateLimit-Reset")).matches("[0-9]+");
        assertThat(stream.status()).isEqualTo(404);
        assertThat(stream.header("RateLimit")).startsWith("\"member\"");
        assertThat(ana.get("/sign-in").header("RateLimit")).isEmpty();
    }

    @Test
    void bodies_whenTooLarge_shouldBeRefusedInPlainWords() {
        String body = "{\"listing\": \"" + "x".repeat(70_000) + "\"}";

        Answer answer = ana.send("POST", "employees", body, Map.of("Content-Type", "application/json"));

        assertProblem(answer, 413, "body-too-large");
    }

    @Test
    void heads_whenTooLarge_shouldBeRefusedInPlainWords() {
        String longQuery = "employees?q=" + "a".repeat(9_000);
        Map<String, String> headers =
                Map.of("X-A", "a".repeat(15_000), "X-B", "b".repeat(15_000), "X-C", "c".repeat(9_000));

        assertProblem(ana.get(longQuery), 414, "url-too-long");
        assertProblem(ana.send("GET", "employees", "", headers), 431, "headers-too-large");
        Answer page = installation.client().get("/sign-in?q=" + "a".repeat(9_000));
        assertThat(page.status()).isEqualTo(414);
        assertThat(page.body()).contains("<html");
        assertThat(ana.send("GET", "employees", "", Map.of("X-A", "a".repeat(20_000)))
                        .status())
                .as("by the server itself")
                .isEqualTo(400);
    }

    @Test
    void bodies_whenTheyBreakOff_shouldNotBeOurFault() throws Exception {
        for (SlowRequest request : slow(2, "api/v1/employees", ana.token())) {
            request.close();
        }
        awaitServing(0);

        assertThat(installation.output()).doesNotContain("internal-error").doesNotContain("ERROR");
    }
}
