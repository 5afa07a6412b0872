package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.platform.ErasedTenantResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.lifecycle.in.ExportErasedAudit.Outcome;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.ErasedTenant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErasedTenantApiTest {

    private static final String PATH = "/platform/erased-tenants";
    private static final TenantId TENANT = new TenantId(Samples.id(7));
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private Outcome outcome =
            new Outcome.Begun(lines -> List.of("{\"a\":\"ö\"}", "{}").forEach(lines));
    private final Api api = new Api(new ErasedTenantResource(
            (context, page) -> new Page<>(List.of(new ErasedTenant(TENANT, NOW, 12, "{}")), Optional.of("next")),
            (context, tenant) -> tenant.equals(TENANT) ? outcome : new Outcome.NotErased(),
            new Caller()));

    @Test
    void list_shouldTellWhoIsGoneAndHowMuchRemains() {
        assertThat(api.get(PATH).json().getJsonArray("items"))
                .hasToString("[{\"id\":\"" + TENANT + "\",\"erasedAt\":\"2026-11-20T09:00:00Z\",\"entries\":12}]");
        api.get(PATH + "?limit=0").assertInvalid("/limit");
    }

    @Test
    void audit_shouldBeAFileOfLines() {
        Answer answer = api.get(PATH + "/" + TENANT + "/audit");

        assertThat(answer.header("Content-Type")).startsWith("application/jsonl");
        assertThat(answer.header("Content-Disposition")).contains("guildhall-audit-" + TENANT + ".jsonl");
        assertThat(answer.body()).isEqualTo("{\"a\":\"ö\"}\n{}\n");
    }

    @Test
    void audit_whenThereIsNone_shouldSayWhy() {
        api.get(PATH + "/" + Samples.id(99) + "/audit").assertProblem(404, "unknown-erased-tenant");
        api.get(PATH + "/x/audit").assertProblem(404, "unknown-erased-tenant");
        outcome = new Outcome.NothingRemains();
        api.get(PATH + "/" + TENANT + "/audit").assertProblem(404, "nothing-remains");
    }
}
