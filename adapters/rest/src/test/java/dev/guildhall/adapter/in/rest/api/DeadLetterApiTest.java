package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.platform.DeadLetterResource;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.run.DeadLetter;
import dev.guildhall.domain.shared.TenantId;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadLetterApiTest {

    private static final String LETTERS = "/platform/dead-letters";
    private static final DeadLetter LETTER = new DeadLetter(
            new TenantId(Samples.id(7)),
            Samples.RUN,
            7,
            "It was taken 6 times without getting anywhere.",
            Instant.parse("2026-11-20T09:00:00Z"),
            Instant.parse("2026-11-20T09:05:00Z"));

    private final List<String> reasons = new ArrayList<>();
    private final Api api = new Api(new DeadLetterResource(
            (context, page) -> new Page<>(List.of(LETTER), Optional.empty()),
            (context, run) -> run.equals(Samples.RUN) ? Optional.of(LETTER) : Optional.empty(),
            (context, run) -> run.equals(Samples.RUN),
            (context, run, reason) -> run.equals(Samples.RUN) && reasons.add(reason),
            new Caller()));

    @Test
    void list_shouldTellWhoseRunItIsAndWhy() {
        JsonObject letter = api.get(LETTERS).json().getJsonArray("items").getJsonObject(0);

        assertThat(letter.getString("runId")).isEqualTo(Samples.RUN.toString());
        assertThat(letter.getString("tenantId")).isEqualTo(LETTER.tenant().toString());
        assertThat(letter.getString("reason")).isEqualTo(LETTER.reason());
        assertThat(letter.getInt("attempts")).isEqualTo(7);
        api.get(LETTERS + "?limit=0").assertInvalid("/limit");
    }

    @Test
    void show_whenUnknownOrNoId_shouldBeUnknown() {
        assertThat(api.get(LETTERS + "/" + Samples.RUN).status()).isEqualTo(200);
        api.get(LETTERS + "/" + Samples.id(99)).assertProblem(404, "unknown-dead-letter");
        api.get(LETTERS + "/x").assertProblem(404, "unknown-dead-letter");
    }

    @Test
    void retry_shouldSayNothing() {
        assertThat(api.call("POST", LETTERS + "/" + Samples.RUN + "/retry").status())
                .isEqualTo(204);
        api.call("POST", LETTERS + "/" + Samples.id(99) + "/retry").assertProblem(404, "unknown-dead-letter");
    }

    @Test
    void discard_shouldPassTheReasonOn() {
        assertThat(api.post(LETTERS + "/" + Samples.RUN + "/discard", "{\"reason\": \"of no use\"}")
                        .status())
                .isEqualTo(204);

        assertThat(reasons).containsExactly("of no use");
        api.post(LETTERS + "/" + Samples.id(99) + "/discard", "{\"reason\": \"of no use\"}")
                .assertProblem(404, "unknown-dead-letter");
        api.post(LETTERS + "/" + Samples.RUN + "/discard", "{\"why\": \"so\"}").assertInvalid("/why", "/reason");
    }
}
