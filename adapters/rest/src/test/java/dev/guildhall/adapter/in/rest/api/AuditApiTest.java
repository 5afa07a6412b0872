package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.audit.AuditExportResource;
import dev.guildhall.adapter.in.rest.audit.AuditKeysResource;
import dev.guildhall.adapter.in.rest.audit.AuditResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.audit.in.ListAudit;
import dev.guildhall.application.audit.in.ListAuditKeys.Published;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.testing.AuditEntries;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditCheckpoint;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.audit.AuditKey;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditApiTest {

    private static final AuditKey KEY = new AuditKey("xx", "yy");

    private final Caller caller = new Caller();
    private final List<AuditFilter> asked = new ArrayList<>();
    private final AuditEntry entry = new AuditEntries(Samples.TENANT, Caller.CONTEXT.member())
            .behind(AuditHead.START, Samples.AT, AuditAction.EMPLOYEE_HIRED);
    private final Api api = new Api(
            new AuditResource(
                    (_, filter, _) -> {
                        asked.add(filter);
                        return new ListAudit.View(
                                new Page<>(List.of(entry), Optional.of("next")),
                                Map.of(Caller.CONTEXT.member().toString(), "Ana Lopez"));
                    },
                    (_, _) -> new Page<>(
                            List.of(AuditCheckpoint.of(Samples.TENANT, entry.head(), Samples.AT, KEY, _ -> "sig")),
                            Optional.empty()),
                    caller),
            new AuditExportResource((_, lines) -> List.of("{\"a\":\"ö\"}", "{}").forEach(lines), caller),
            new AuditKeysResource(_ -> List.of(new Published("thumb", KEY)), caller));

    @Test
    void list_shouldShowWhoDidWhatAndWhatIsDifferent() {
        JsonObject shown = api.get("/audit").json().getJsonArray("items").getJsonObject(0);

        assertThat(shown.getInt("seq")).isEqualTo(1);
        assertThat(shown.getString("action")).isEqualTo("EMPLOYEE_HIRED");
        assertThat(shown.getJsonObject("actor").getString("name")).isEqualTo("Ana Lopez");
        assertThat(shown.isNull("onBehalfOf")).isTrue();
        assertThat(shown.getJsonArray("changes").getJsonObject(0).getString("field"))
                .isEqualTo("title");
        assertThat(shown.getString("hash")).hasSize(64);
    }

    @Test
    void list_whenFiltered_shouldPassTheFilterOn() {
        api.get("/audit?actor=a1&action=logged_in&from=2026-11-01&to=2026-11-02T08:00:00Z");

        assertThat(asked)
                .containsExactly(new AuditFilter(
                        Optional.of("a1"),
                        Optional.of(AuditAction.LOGGED_IN),
                        Optional.of(Instant.parse("2026-11-01T00:00:00Z")),
                        Optional.of(Instant.parse("2026-11-02T08:00:00Z"))));
    }

    @Test
    void list_whenTheFilterIsNonsense_shouldSayWhere() {
        api.get("/audit?action=flew&from=yesterday&to=1&limit=0").assertInvalid("/limit", "/action", "/from", "/to");
    }

    @Test
    void checkpoints_shouldComeWithTheLineToKeep() {
        JsonObject shown =
                api.get("/audit/checkpoints").json().getJsonArray("items").getJsonObject(0);

        assertThat(shown.getString("line"))
                .startsWith("{\"checkpoint\":{\"at\":\"2026-11-20T09:00:00.000000Z\"")
                .endsWith("\"signature\":\"sig\"}");
    }

    @Test
    void export_shouldBeAFileOfLines() {
        Answer answer = api.get("/audit/export");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/jsonl");
        assertThat(answer.header("Content-Disposition")).contains("guildhall-audit.jsonl");
        assertThat(answer.body()).isEqualTo("{\"a\":\"ö\"}\n{}\n");
    }

    @Test
    void keys_shouldBeAKeySet() {
        assertThat(api.get("/audit/keys").json().getJsonArray("keys").getJsonObject(0))
                .hasToString("{\"kty\":\"EC\",\"crv\":\"P-256\",\"use\":\"sig\",\"alg\":\"ES256\",\"kid\":\"thumb\","
                        + "\"x\":\"xx\",\"y\":\"yy\"}");
    }
}
