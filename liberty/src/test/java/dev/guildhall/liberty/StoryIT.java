package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Client.Answer;
import dev.guildhall.liberty.testing.EventStream;
import dev.guildhall.liberty.testing.EventStream.Event;
import dev.guildhall.liberty.testing.SharedInstallation;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a founder does on the first day, through the API alone. */
class StoryIT {

    private final Client ana = SharedInstallation.get().client().signUp("Lumen Coffee");

    private static List<String> texts(JsonArray items, String field) {
        return items.stream().map(item -> item.asJsonObject().getString(field)).toList();
    }

    private List<String> all(String path) {
        List<String> slugs = new ArrayList<>();
        JsonObject page = Client.ok(ana.get(path + "&limit=20"));
        slugs.addAll(texts(page.getJsonArray("items"), "slug"));
        while (!page.isNull("nextCursor")) {
            page = Client.ok(ana.get(path + "&limit=20&cursor=" + page.getString("nextCursor")));
            slugs.addAll(texts(page.getJsonArray("items"), "slug"));
        }
        return slugs;
    }

    @Test
    void marketplace_shouldOfferAllListingsOnceWithTheirOwnTexts() {
        List<String> slugs = all("marketplace/listings?sort=name");

        assertThat(slugs).hasSize(73).doesNotHaveDuplicates().contains("prism", "prism-lab", "prism-analytics");
        List<JsonObject> details = slugs.stream()
                .map(slug -> Client.ok(ana.get("marketplace/listings/" + slug)))
                .toList();
        assertThat(details)
                .extracting(listing -> listing.getString("description"))
                .doesNotHaveDuplicates();
    }

    @Test
    void marketplace_shouldBeFoundByFilterAndSearch() {
        assertThat(all("marketplace/listings?division=spatial-computing"))
                .hasSize(6)
                .contains("hologram");
        assertThat(all("marketplace/listings?tag=agency")).hasSize(51);
        assertThat(all("marketplace/listings?tag=business-team")).hasSize(22);
        assertThat(all("marketplace/listings?seniority=JUNIOR&maxPrice=29"))
                .isNotEmpty()
                .doesNotContain("neuron");
        assertThat(all("marketplace/listings?q=prism%20lab"))
                .contains("prism-lab")
                .doesNotContain("neuron");
    }

    @Test
    void marketplace_whenNothingHasChanged_shouldSaySo() {
        String tag = ana.get("marketplace/listings/prism").header("ETag");

        Answer again = ana.send("GET", "marketplace/listings/prism", "", Map.of("If-None-Match", tag));

        assertThat(tag).isNotEmpty();
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void firstDay_shouldEndWithADelegatedAnswerAndABillThatAddsUp() {
        String sarah = ana.hire("marketing-manager", "Sarah", "");
        String jamie = ana.hire("marketing-social-media-specialist", "Jamie", sarah);

        List<Event> events;
        try (EventStream stream = ana.chat(sarah, "Ask Jamie to write three posts for the winter blend.")) {
            events = stream.all();
        }

        String run = last(events, "run").getString("runId");
        String child = last(events, "action").getString("childRunId");
        assertThat(last(events, "action").getString("tool")).isEqualTo("delegate_to_agent");
        assertThat(last(events, "result").getBoolean("isError")).isFalse();
        assertThat(last(events, "done").getString("state")).isEqualTo("COMPLETED");
        JsonObject shown = Client.ok(ana.get("runs/" + run));
        assertThat(texts(shown.getJsonArray("children"), "id")).containsExactly(child);
        assertThat(Client.ok(ana.get("runs/" + child)).getString("employeeId")).isEqualTo(jamie);
        assertThatUsageAddsUp();
    }

    private static JsonObject last(List<Event> events, String type) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .reduce((_, later) -> later)
                .orElseThrow()
                .json();
    }

    private void assertThatUsageAddsUp() {
        ana.awaitQuiet();
        long byEntry = Client.ok(ana.get("usage/entries?limit=100")).getJsonArray("items").stream()
                .mapToLong(entry -> micros(entry.asJsonObject().getJsonObject("cost")))
                .sum();
        assertThat(byEntry).isPositive();
        for (String grouping : List.of("employee", "model", "operation", "day")) {
            JsonObject report = Client.ok(ana.get("usage?groupBy=" + grouping));
            long rows = report.getJsonArray("items").stream()
                    .mapToLong(row -> micros(row.asJsonObject().getJsonObject("cost")))
                    .sum();
            assertThat(rows).as("usage by " + grouping).isEqualTo(byEntry);
            assertThat(micros(report.getJsonObject("total").getJsonObject("cost")))
                    .isEqualTo(byEntry);
        }
    }

    private static long micros(JsonObject money) {
        return money.getJsonNumber("micros").longValueExact();
    }

    @Test
    void hire_shouldLetTheEmployeeSayHello() {
        String sarah = ana.hire("marketing-manager", "Sarah", "");
        JsonObject greeting = Client.ok(ana.get("runs?employee=" + sarah))
                .getJsonArray("items")
                .getJsonObject(0);

        try (EventStream stream = ana.watch(greeting.getString("id"), Map.of())) {
            assertThat(stream.all()).extracting(Event::type).contains("message", "done");
        }
        JsonArray messages =
                Client.ok(ana.get("employees/" + sarah + "/messages")).getJsonArray("items");
        assertThat(messages.getJsonObject(0).getString("content")).contains("Sarah");
    }

    @Test
    void hire_twiceWithOneKey_shouldHireOnce() {
        JsonObject body = Json.createObjectBuilder().add("listing", "prism").build();
        Map<String, String> key = Map.of("Idempotency-Key", "first-hire");

        JsonObject first = Client.ok(ana.post("employees", body, key));
        JsonObject second = Client.ok(ana.post("employees", body, key));
        Answer other = ana.post(
                "employees",
                Json.createObjectBuilder().add("listing", "prism-lab").build(),
                key);

        assertThat(second).isEqualTo(first);
        assertThat(other.status()).isEqualTo(422);
        assertThat(Client.ok(ana.get("employees")).getJsonArray("items")).hasSize(1);
    }

    @Test
    void orgChart_shouldRefuseACycle() {
        String boss = ana.hire("marketing-manager", "Boss", "");
        String report = ana.hire("marketing-copywriter", "Report", boss);
        JsonObject line = Json.createObjectBuilder()
                .add("from", boss)
                .add("to", report)
                .add("kind", "REPORTS_TO")
                .build();

        Answer answer = ana.send("PUT", "org-chart/lines", line.toString(), Map.of("Content-Type", "application/json"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void release_shouldKeepTheHistory() {
        String sarah = ana.hire("marketing-manager", "Sarah", "");

        assertThat(ana.send("DELETE", "employees/" + sarah, "", Map.of()).status())
                .isEqualTo(204);

        assertThat(Client.ok(ana.get("employees")).getJsonArray("items")).isEmpty();
        assertThat(ana.get("employees/" + sarah + "/activity").status()).isEqualTo(200);
        JsonObject message =
                Json.createObjectBuilder().add("content", "Still there?").build();
        assertThat(ana.post("employees/" + sarah + "/messages", message).status())
                .isEqualTo(404);
    }

    @Test
    void cancel_shouldEndTheRunSoon() {
        String sarah = ana.hire("marketing-manager", "Sarah", "");
        String run = ana.ask(sarah, "[demo:slow] Take your time.");

        try (EventStream stream = ana.watch(run, Map.of())) {
            stream.take(3);
            assertThat(ana.post("runs/" + run + "/cancel", JsonObject.EMPTY_JSON_OBJECT)
                            .status())
                    .isEqualTo(202);
            List<Event> rest = stream.all();
            assertThat(rest.get(rest.size() - 2).json().getString("state")).isEqualTo("CANCELLED");
        }
    }

    @Test
    void signUp_withEverythingWrong_shouldNameEveryProblem() {
        JsonObject body = Json.createObjectBuilder()
                .add("email", "not an address")
                .add("password", 12)
                .add("role", "ADMIN")
                .build();

        Answer answer = SharedInstallation.get().client().post("auth/signup", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(texts(answer.json().getJsonArray("errors"), "pointer"))
                .contains("/password", "/role", "/displayName", "/companyName");
    }
}
