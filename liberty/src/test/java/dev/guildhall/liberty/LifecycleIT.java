package dev.guildhall.liberty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Client.Answer;
import dev.guildhall.liberty.testing.EventStream;
import dev.guildhall.liberty.testing.Installation;
import dev.guildhall.liberty.testing.SharedInstallation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Operators stop companies and let them go on, through the running server. */
class LifecycleIT {

    private final Installation installation = SharedInstallation.get();
    private final Client operator = operator();
    private final Client ana = installation.client().signUp("Stopped Coffee");
    private final String tenant =
            Client.ok(ana.get("auth/me")).getJsonObject("tenant").getString("id");

    private Client operator() {
        String[] signIn = installation.operatorSignIn();
        return installation.client().logIn(signIn[0], signIn[1]);
    }

    private Answer standing(String change, String reason) {
        return operator.post(
                "platform/tenants/" + tenant + "/" + change,
                Json.createObjectBuilder().add("reason", reason).build());
    }

    private JsonObject seen() {
        return Client.ok(operator.get("platform/tenants/" + tenant));
    }

    private static void await(String what, BooleanSupplier wanted) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(100);
        }
    }

    private int hiring() {
        return ana.post(
                        "employees",
                        Json.createObjectBuilder().add("listing", "prism").build())
                .status();
    }

    private String stateOf(String run) {
        return Client.ok(ana.get("runs/" + run)).getString("state");
    }

    @Test
    void suspension_shouldStopWritesAndWorkUntilItEnds() throws InterruptedException {
        String boss = ana.hire("marketing-manager", "Boss", "");
        assertThat(standing("suspend", "Invoice 2026-09 is not paid").status()).isEqualTo(204);
        await("a token given out before is refused", () -> hiring() == 403);

        Answer refused = ana.post(
                "employees/" + boss + "/messages",
                Json.createObjectBuilder().add("content", "Hello").build(),
                Map.of("Accept", "application/json"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().getString("type")).endsWith("tenant-suspended");
        assertThat(refused.json().getString("detail")).contains("Invoice 2026-09 is not paid");
        assertThat(ana.get("employees").status()).isEqualTo(200);
        assertThat(ana.get("audit/export").body()).contains("TENANT_SUSPENDED");
        assertThat(seen().getString("status")).isEqualTo("SUSPENDED");

        assertThat(standing("resume", "Paid").status()).isEqualTo(204);
        await("it goes on", () -> hiring() == 201);
        assertThat(standing("resume", "Paid").status()).isEqualTo(409);
    }

    /** The model refuses for a moment, so that the run goes back into the queue again and again. */
    @Test
    void suspension_shouldLeaveRunsInTheQueueAndLoseNothing() throws InterruptedException {
        String boss = ana.hire("marketing-manager", "Boss", "");
        ana.awaitQuiet();
        String run = ana.ask(boss, "[demo:fail=429]");

        assertThat(standing("suspend", "A look at the books").status()).isEqualTo(204);
        assertThat(stateAfterQuietOf(run)).isNotEqualTo("FAILED");

        assertThat(standing("resume", "They are fine").status()).isEqualTo(204);
        try (EventStream stream = ana.watch(run, Map.of())) {
            assertThat(stream.all()).isNotEmpty();
        }
        assertThat(stateOf(run)).isEqualTo("FAILED");
    }

    /** How the run stands when long enough has passed for all that it would do. */
    private String stateAfterQuietOf(String run) throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(15));
        return stateOf(run);
    }

    @Test
    void export_shouldHoldEveryTableAndNothingThatLetsSomebodyIn() throws IOException, InterruptedException {
        ana.hire("marketing-manager", "Boss", "");
        Map<String, String> files = new HashMap<>();
        HttpRequest request = HttpRequest.newBuilder(ana.url().resolve("api/v1/tenant/export"))
                .header("Authorization", "Bearer " + ana.token())
                .build();
        try (HttpClient http = HttpClient.newHttpClient();
                ZipInputStream zip = new ZipInputStream(
                        http.send(request, BodyHandlers.ofInputStream()).body())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }

        assertThat(files).containsKey("manifest.json").hasSizeGreaterThan(40);
        assertThat(files.get("tables/tenants.jsonl")).contains("Stopped Coffee", tenant);
        assertThat(files.get("tables/employees.jsonl")).contains("Boss");
        assertThat(files.get("tables/sessions.jsonl")).isNotEmpty().doesNotContain("token_hash");
        assertThat(ana.get("audit?action=TENANT_EXPORTED").body()).contains("TENANT_EXPORTED");
    }

    @Test
    void deletion_shouldStopEverythingUntilItsOwnerTakesItBack() throws InterruptedException {
        assertThat(deletion("Another Coffee").status()).isEqualTo(409);
        Answer asked = deletion("Stopped Coffee");
        assertThat(asked.json().getString("eraseAt")).isNotEmpty();
        await("nothing can be changed", () -> hiring() == 403);
        assertThat(ana.get("employees").status()).isEqualTo(200);
        assertThat(seen().getString("status")).isEqualTo("DELETING");

        assertThat(ana.send("DELETE", "tenant/deletion", "", Map.of()).status()).isEqualTo(204);
        await("it goes on", () -> hiring() == 201);
        assertThat(ana.send("DELETE", "tenant/deletion", "", Map.of()).status()).isEqualTo(404);
    }

    private Answer deletion(String name) {
        return ana.post(
                "tenant/deletion",
                Json.createObjectBuilder().add("companyName", name).build());
    }
}
