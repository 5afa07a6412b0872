package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Installation;
import dev.guildhall.liberty.testing.SharedInstallation;
import dev.guildhall.liberty.testing.VerifyAudit;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do is written down by the running server, and its export is checked by the command that is shipped. */
class AuditIT {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final Installation installation = SharedInstallation.get();
    private final String email = "ana-" + UUID.randomUUID() + "@example.com";
    private final Client ana = signUp();

    private Client signUp() {
        Client nobody = installation.client();
        JsonObject signedUp = Client.ok(nobody.post(
                "auth/signup",
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("password", "a long enough secret")
                        .add("displayName", "Ana Duarte")
                        .add("companyName", "Careful Coffee")
                        .build()));
        return new Client(nobody.url(), signedUp.getString("accessToken"));
    }

    private int logIn(String password) {
        return installation
                .client()
                .post(
                        "auth/login",
                        Json.createObjectBuilder()
                                .add("email", email)
                                .add("password", password)
                                .build())
                .status();
    }

    private List<JsonObject> entries(String query) {
        return Client.ok(ana.get("audit" + query)).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private List<String> actions(String query) {
        return entries(query).stream().map(entry -> entry.getString("action")).toList();
    }

    private List<String> exported() {
        return ana.get("audit/export").body().lines().toList();
    }

    private Path file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    @Test
    void deeds_shouldBeWrittenDownWithWhatIsDifferent() {
        String sarah = ana.hire("marketing-manager", "Sarah", "");
        Client.ok(ana.send("PATCH", "employees/" + sarah, "{\"personaName\":\"Sara\"}", JSON));
        assertThat(logIn("not the secret at all")).isEqualTo(401);
        assertThat(logIn("a long enough secret")).isEqualTo(200);
        Client.ok(ana.send("PUT", "tenant/hosts", "{\"hosts\":[\"example.com\"]}", JSON));

        assertThat(actions(""))
                .containsExactly(
                        "HOSTS_CHANGED",
                        "LOGGED_IN",
                        "LOG_IN_FAILED",
                        "EMPLOYEE_CHANGED",
                        "EMPLOYEE_HIRED",
                        "COMPANY_FOUNDED");
        JsonObject renamed = entries("?action=EMPLOYEE_CHANGED").getFirst();
        assertThat(renamed.getJsonArray("changes"))
                .hasToString("[{\"field\":\"name\",\"before\":\"Sarah\",\"after\":\"Sara\"}]");
        assertThat(renamed.getJsonObject("actor").getString("name")).isEqualTo("Ana Duarte");
        assertThat(renamed.getJsonObject("target").getString("id")).isEqualTo(sarah);
        assertThat(renamed.getString("origin")).isEqualTo("127.0.0.1");
        assertThat(entries("?action=LOG_IN_FAILED")
                        .getFirst()
                        .getJsonObject("actor")
                        .getString("kind"))
                .isEqualTo("UNKNOWN");
        assertThat(actions("?to=2026-01-01")).isEmpty();
    }

    @Test
    void deeds_shouldStayInTheirCompany() {
        ana.hire("prism", "Prism", "");
        Client stranger = installation.client().signUp("Strangers");

        assertThat(Client.ok(stranger.get("audit")).getJsonArray("items")).hasSize(1);
        assertThat(stranger.get("audit/export").body()).doesNotContain("Prism");
    }

    @Test
    void export_shouldBeVerifiedByTheShippedCommandAndEachManipulationBeFound() throws Exception {
        for (int i = 0; i < 5; i++) {
            logIn("a long enough secret");
        }
        Path keys = file("keys", List.of(ana.get("audit/keys").body()));
        Path early = file("early", exported());
        ana.hire("prism", "Prism", "");
        List<String> lines = exported();

        List<String> good = VerifyAudit.run(file("good", lines), "--checkpoint", early, "--key", keys);

        assertThat(good.getFirst()).as(good.getLast()).isEqualTo("0");
        assertThat(good.getLast()).contains("is whole: 9 entries").doesNotContain("Not checked");
        List<String> edited = new ArrayList<>(lines);
        edited.set(3, lines.get(3).replace("LOGGED_IN", "LOGGED_OUT"));
        assertFound("EDITED", edited, early);
        List<String> otherDetails = new ArrayList<>(lines);
        otherDetails.set(3, lines.get(3).replace("127.0.0.1", "192.0.2.1"));
        assertFound("EDITED", otherDetails, early);
        List<String> swapped = new ArrayList<>(lines);
        swapped.set(3, lines.get(3).replace(detailsOf(lines.get(3)), detailsOf(lines.get(4))));
        swapped.set(4, lines.get(4).replace(detailsOf(lines.get(4)), detailsOf(lines.get(3))));
        assertFound("EDITED", swapped, early);
        List<String> stripped = new ArrayList<>(lines);
        stripped.set(3, lines.get(3).replace(detailsOf(lines.get(3)), ""));
        assertFound("STRIPPED", stripped, early);
        List<String> deleted = new ArrayList<>(lines);
        deleted.remove(3);
        assertFound("MISSING", deleted, early);
        List<String> reordered = new ArrayList<>(lines);
        reordered.add(5, reordered.remove(3));
        assertFound("REORDERED", reordered, early);
        List<String> inserted = new ArrayList<>(lines);
        inserted.add(4, lines.get(3));
        assertFound("INSERTED", inserted, early);
        assertFound("CUT", lines.subList(0, 6), early);
        assertFound("CUT", exported().subList(0, 4), early);
        assertFound("REWRITTEN", lines, file("other", exportOfAnotherLife(lines)));
    }

    /** What stands before the entry itself. */
    private static String detailsOf(String line) {
        return line.substring(1, line.indexOf("\"entry\":"));
    }

    /** A checkpoint that confirms another third entry: what an old copy, restored and continued, looks like from outside. */
    private static List<String> exportOfAnotherLife(List<String> lines) {
        return List.of(lines.getLast().replaceFirst("\"hash\":\"[0-9a-f]{4}", "\"hash\":\"0000"));
    }

    private void assertFound(String kind, List<String> lines, Path checkpoint) throws Exception {
        List<String> found = VerifyAudit.run(file("manipulated", lines), "--checkpoint", checkpoint);

        assertThat(found.getFirst()).isEqualTo("1");
        assertThat(found.getLast()).contains("was manipulated or damaged", kind + ": ");
    }

    @Test
    void command_whenUsedWrongly_shouldSayHow() throws Exception {
        assertThat(VerifyAudit.run().getLast()).contains("guildhall: say which file");
        assertThat(VerifyAudit.run(folder.resolve("none")).getLast()).contains("guildhall: there is no file");
        assertThat(VerifyAudit.run("--chekpoint", "x").getLast()).contains("unknown option --chekpoint");
    }

    @Test
    void checkpoints_shouldBeListedWithTheLineToKeep() throws Exception {
        List<String> lines = exported();

        JsonObject newest =
                Client.ok(ana.get("audit/checkpoints")).getJsonArray("items").getJsonObject(0);

        assertThat(newest.getString("line")).isEqualTo(lines.getLast());
        assertThat(VerifyAudit.run(file("b", lines), "--checkpoint", file("c", List.of(newest.getString("line"))))
                        .getFirst())
                .isEqualTo("0");
    }
}
