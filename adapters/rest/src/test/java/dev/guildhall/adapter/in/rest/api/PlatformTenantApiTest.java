package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.platform.PlatformTenantResource;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.lifecycle.in.ResumeTenant;
import dev.guildhall.application.lifecycle.in.ShowTenant.Overview;
import dev.guildhall.application.lifecycle.in.SuspendTenant;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Figures;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Suspension;
import dev.guildhall.domain.tenant.Tenant;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlatformTenantApiTest {

    private static final String TENANTS = "/platform/tenants";
    private static final TenantId TENANT = new TenantId(Samples.id(7));
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Overview LUMEN = new Overview(
            new Tenant(TENANT, "Lumen", Optional.empty(), Optional.empty(), SubscriptionPlan.PRO, 1, 1, NOW),
            Standing.ACTIVE.with(Optional.of(new Suspension(new MemberId(Samples.id(8)), NOW, "Not paid"))),
            new Figures(1, 2, 3));

    private final List<String> said = new ArrayList<>();
    private SuspendTenant.Outcome suspended = new SuspendTenant.Outcome.Suspended();
    private ResumeTenant.Outcome resumed = new ResumeTenant.Outcome.Resumed();
    private final Api api = new Api(new PlatformTenantResource(
            (context, text, page) -> {
                said.add(text.orElse("all"));
                return new Page<>(List.of(LUMEN), Optional.empty());
            },
            (context, tenant) -> tenant.equals(TENANT) ? Optional.of(LUMEN) : Optional.empty(),
            (context, tenant, reason) -> {
                said.add(reason);
                return suspended;
            },
            (context, tenant, reason) -> {
                said.add(reason);
                return resumed;
            },
            new Caller()));

    @Test
    void list_shouldTellHowEachStandsAndWhatItHas() {
        JsonObject tenant =
                api.get(TENANTS + "?q=lum").json().getJsonArray("items").getJsonObject(0);

        assertThat(said).containsExactly("lum");
        assertThat(tenant.getString("companyName")).isEqualTo("Lumen");
        assertThat(tenant.getString("status")).isEqualTo("SUSPENDED");
        assertThat(tenant.getJsonObject("suspension").getString("reason")).isEqualTo("Not paid");
        assertThat(tenant.isNull("eraseAt")).isTrue();
        assertThat(tenant.getInt("members")).isEqualTo(1);
        assertThat(tenant.getInt("employees")).isEqualTo(2);
        assertThat(tenant.getInt("runsThisMonth")).isEqualTo(3);
        api.get(TENANTS + "?limit=0").assertInvalid("/limit");
    }

    @Test
    void show_whenUnknownOrNoId_shouldBeUnknown() {
        assertThat(api.get(TENANTS + "/" + TENANT).status()).isEqualTo(200);
        api.get(TENANTS + "/" + Samples.id(99)).assertProblem(404, "unknown-tenant");
        api.get(TENANTS + "/x").assertProblem(404, "unknown-tenant");
    }

    @Test
    void suspend_shouldPassTheReasonOn() {
        String path = TENANTS + "/" + TENANT + "/suspend";
        assertThat(api.post(path, "{\"reason\": \"Not paid\"}").status()).isEqualTo(204);
        assertThat(said).containsExactly("Not paid");
        api.post(path, "{}").assertInvalid("/reason");

        suspended = new SuspendTenant.Outcome.UnknownTenant();
        api.post(path, "{\"reason\": \"x\"}").assertProblem(404, "unknown-tenant");
        suspended = new SuspendTenant.Outcome.OwnCompany();
        api.post(path, "{\"reason\": \"x\"}").assertProblem(409, "own-company");
    }

    @Test
    void resume_shouldSayWhatBecameOfIt() {
        String path = TENANTS + "/" + TENANT + "/resume";
        assertThat(api.post(path, "{\"reason\": \"Paid\"}").status()).isEqualTo(204);

        resumed = new ResumeTenant.Outcome.NotSuspended();
        api.post(path, "{\"reason\": \"x\"}").assertProblem(409, "not-suspended");
        resumed = new ResumeTenant.Outcome.UnknownTenant();
        api.post(path, "{\"reason\": \"x\"}").assertProblem(404, "unknown-tenant");
    }
}
