package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.tenant.PlanResource;
import dev.guildhall.adapter.in.rest.tenant.TenantResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.tenant.in.ChangePlan;
import dev.guildhall.application.tenant.in.ChangeTenant;
import dev.guildhall.application.tenant.in.ShowPlanLimits;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.domain.tenant.Limit;
import dev.guildhall.domain.tenant.PlanChange;
import dev.guildhall.domain.tenant.PlanUse;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantApiTest {

    private static final PlanUse USE = new PlanUse(6, 0, 3, 2_048, 12, 1, 0);

    private final Caller caller = new Caller();
    private final List<ChangeTenant.Command> changes = new ArrayList<>();
    private final List<SubscriptionPlan> chosen = new ArrayList<>();
    private ChangeTenant.Outcome changed =
            new ChangeTenant.Outcome.Changed(Samples.tenant().describedAs("Nova", Optional.empty(), Optional.empty()));
    private ChangePlan.Outcome subscribed =
            new ChangePlan.Outcome.Changed(Samples.tenant().on(Plans.first(SubscriptionPlan.PRO)));

    private Api api() {
        TenantResource tenant = new TenantResource(
                _ -> Samples.tenant(),
                (_, command) -> {
                    changes.add(command);
                    return changed;
                },
                caller);
        PlanResource plan = new PlanResource(
                _ -> new ShowPlanLimits.View(
                        Plans.first(SubscriptionPlan.PRO),
                        List.of(
                                new ShowPlanLimits.Item(Limit.SEATS, 50, OptionalLong.of(6), Optional.empty()),
                                new ShowPlanLimits.Item(
                                        Limit.MONTHLY_RUNS,
                                        50_000,
                                        OptionalLong.of(12),
                                        Optional.of(Instant.parse("2026-12-01T00:00:00Z"))),
                                new ShowPlanLimits.Item(
                                        Limit.REQUEST_RATE, 30, OptionalLong.empty(), Optional.empty()))),
                (_, wanted) -> PlanChange.of(Plans.first(SubscriptionPlan.PRO), Plans.first(wanted), USE),
                (_, wanted) -> {
                    chosen.add(wanted);
                    return subscribed;
                },
                caller);
        return new Api(tenant, plan);
    }

    @Test
    void show_shouldTellPlanAndRevision() {
        Answer answer = api().get("/tenant");

        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().getString("companyName")).isEqualTo("Lopez Ltd");
        assertThat(answer.json().getString("plan")).isEqualTo("FREE");
    }

    @Test
    void change_shouldPassOnWhatIsGivenAndTheSeenRevision() {
        Answer answer = api().call(
                        "PATCH",
                        "/tenant",
                        "{\"companyName\": \"Nova\", \"industry\": \"\"}",
                        Map.of("If-Match", "\"1\""));

        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(changes)
                .containsExactly(new ChangeTenant.Command(
                        Optional.of("Nova"), Optional.of(""), Optional.empty(), Optional.of(1L)));
    }

    @Test
    void change_whenStale_shouldSayPreconditionFailed() {
        changed = new ChangeTenant.Outcome.Stale(7);

        api().call("PATCH", "/tenant", "{\"industry\": \"Tea\"}", Map.of("If-Match", "\"1\""))
                .assertProblem(412, "stale");
    }

    @Test
    void change_whenNothingIsGiven_shouldBeRefused() {
        api().call("PATCH", "/tenant", "{}", Map.of()).assertInvalid("/companyName");
        assertThat(changes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "id", "revision", "planVersion", "createdAt"})
    void change_whenItNamesWhatIsNotTheCallersToSay_shouldBeRefused(String field) {
        api().call("PATCH", "/tenant", "{\"" + field + "\": \"PRO\"}", Map.of()).assertInvalid("/" + field);
        assertThat(changes).isEmpty();
    }

    @Test
    void limits_shouldTellEachWithItsUnit() {
        JsonObject json = api().get("/tenant/limits").json();

        assertThat(json.getJsonObject("plan"))
                .hasToString(
                        "{\"name\":\"PRO\",\"version\":1,\"monthlyPrice\":{\"micros\":99000000,\"currency\":\"USD\"}}");
        assertThat(json.getJsonArray("limits").getJsonObject(0))
                .hasToString("{\"name\":\"SEATS\",\"limit\":50,\"used\":6,\"unit\":\"PEOPLE\",\"resetsAt\":null}");
        assertThat(json.getJsonArray("limits").getJsonObject(1).getString("resetsAt"))
                .isEqualTo("2026-12-01T00:00:00Z");
        assertThat(json.getJsonArray("limits").getJsonObject(2).isNull("used")).isTrue();
    }

    @Test
    void preview_whenItDoesNotFit_shouldMarkWhatStandsInTheWay() {
        JsonObject json = api().get("/tenant/plan-preview?plan=free").json();

        assertThat(json.getBoolean("possible")).isFalse();
        assertThat(json.getJsonObject("priceDifference").getInt("micros")).isEqualTo(-99_000_000);
        assertThat(json.getJsonArray("limits").getJsonObject(0))
                .hasToString("{\"name\":\"SEATS\",\"before\":50,\"after\":5,\"used\":6,\"unit\":\"PEOPLE\","
                        + "\"exceeded\":true,\"obstacle\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?plan=", "?plan=GOLD", "?plan=%00"})
    void preview_whenThePlanIsNone_shouldNameTheChoices(String query) {
        Answer answer = api().get("/tenant/plan-preview" + query);

        answer.assertInvalid("/plan");
        assertThat(answer.body()).contains("FREE, PRO, ENTERPRISE");
    }

    @Test
    void changePlan_shouldShowTheCompanyOnIt() {
        Answer answer = api().call("PUT", "/tenant/plan", "{\"plan\": \"PRO\"}", Map.of());

        assertThat(answer.json().getString("plan")).isEqualTo("PRO");
        assertThat(chosen).containsExactly(SubscriptionPlan.PRO);
        api().call("PUT", "/tenant/plan", "{\"plan\": \"GOLD\"}", Map.of()).assertInvalid("/plan");
    }

    @Test
    void changePlan_whenMoreIsInUse_shouldListIt() {
        subscribed = new ChangePlan.Outcome.TooMuchInUse(List.of(
                new PlanChange.Item(Limit.SEATS, 50, 5, OptionalLong.of(6)),
                new PlanChange.Item(Limit.EMPLOYEES, 100, 25, OptionalLong.of(30))));

        Answer answer = api().call("PUT", "/tenant/plan", "{\"plan\": \"FREE\"}", Map.of())
                .assertProblem(409, "plan-too-small");

        assertThat(answer.json().getString("detail")).contains("FREE", "SEATS 6 of 5, EMPLOYEES 30 of 25");
    }
}
