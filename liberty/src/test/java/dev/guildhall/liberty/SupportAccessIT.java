package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.EventStream;
import dev.guildhall.liberty.testing.SharedInstallation;
import dev.guildhall.liberty.testing.SupportVisit;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Operators look into companies with their consent, through the running server. */
class SupportAccessIT {

    private final Client operator = SupportVisit.operator();
    private final Client ana = SharedInstallation.get().client().signUp("Helped Coffee");
    private final String tenant = SupportVisit.tenantOf(ana);

    private JsonObject latest() {
        return Client.ok(ana.get("tenant/support-accesses"))
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private static int status(Client client, String path) {
        return client.get(path).status();
    }

    @Test
    void operator_withoutConsent_shouldSeeNothing() {
        String access = SupportVisit.ask(operator, tenant);

        assertThat(operator.post("platform/tenants/" + tenant + "/support-accesses/" + access + "/entry", empty())
                        .status())
                .isEqualTo(409);
        assertThat(status(operator, "employees")).isEqualTo(403);
        assertThat(SupportVisit.decide(ana, access, false)).isEqualTo(204);
        assertThat(operator.post("platform/tenants/" + tenant + "/support-accesses/" + access + "/entry", empty())
                        .body())
                .contains("not-granted", "REFUSED");
        assertThat(latest().getString("state")).isEqualTo("REFUSED");
        assertThat(latest().getString("reason")).isEqualTo("Ticket 4711");
    }

    private static JsonObject empty() {
        return JsonObject.EMPTY_JSON_OBJECT;
    }

    @Test
    void operator_withConsent_shouldReadChangeNothingAndBeSeen() {
        String boss = ana.hire("marketing-manager", "Boss", "");
        String run = ana.ask(boss, "What is new?");
        SupportVisit visit = SupportVisit.to(ana);
        Client looking = visit.client();

        assertThat(looking.get("employees").body()).contains("Boss");
        assertThat(looking.get("auth/me").body()).contains("Helped Coffee", "SUPPORT");
        assertThat(status(looking, "audit")).isEqualTo(403);
        assertThat(status(looking, "secrets")).isEqualTo(403);
        assertThat(status(looking, "platform/tenants")).isEqualTo(403);
        assertThat(looking.send("DELETE", "employees/" + boss, "", Map.of()).status())
                .isEqualTo(403);
        try (EventStream stream = looking.watch(run, Map.of())) {
            assertThat(stream.all()).isNotEmpty();
        }

        String log = ana.get("audit?limit=100").body();
        assertThat(log)
                .contains("SUPPORT_ASKED", "SUPPORT_DECIDED", "SUPPORT_ENTERED")
                .contains("/api/v1/employees", "/api/v1/runs/" + run + "/events", "support:" + visit.access());
        assertThat(Client.ok(ana.get("audit?action=SUPPORT_LOOKED"))
                        .getJsonArray("items")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void visit_shouldEndWhenTheCompanySaysSo() {
        SupportVisit visit = SupportVisit.to(ana);
        assertThat(status(visit.client(), "employees")).isEqualTo(200);

        assertThat(ana.send("DELETE", "tenant/support-accesses/" + visit.access(), "", Map.of())
                        .status())
                .isEqualTo(204);

        assertThat(status(visit.client(), "employees")).isEqualTo(401);
        assertThat(latest().getString("state")).isEqualTo("ENDED");
    }

    @Test
    void visit_shouldEndWithTheOperatorsSession() {
        Client once = SupportVisit.operator();
        String access = SupportVisit.ask(once, tenant);
        assertThat(SupportVisit.decide(ana, access, true)).isEqualTo(204);
        Client looking = new Client(SharedInstallation.get().url(), SupportVisit.enter(once, tenant, access));
        assertThat(status(looking, "employees")).isEqualTo(200);

        assertThat(once.post("auth/logout", empty()).status()).isEqualTo(204);

        assertThat(status(looking, "employees")).isEqualTo(401);
    }

    @Test
    void visit_whenLeft_shouldBeOver() {
        SupportVisit visit = SupportVisit.to(ana);

        String entry = "platform/tenants/" + tenant + "/support-accesses/" + visit.access() + "/entry";
        assertThat(visit.client().send("DELETE", entry, "", Map.of()).status()).isEqualTo(403);
        assertThat(operator.send("DELETE", entry, "", Map.of()).status()).isEqualTo(204);

        assertThat(status(visit.client(), "employees")).isEqualTo(401);
    }

    @Test
    void visit_whenAnAddressCannotBeWrittenDownWhole_shouldShowNothing() {
        Client looking = SupportVisit.to(ana).client();

        assertThat(status(looking, "employees?cursor=" + "x".repeat(500))).isEqualTo(413);
        assertThat(ana.get("audit?action=SUPPORT_LOOKED").body()).doesNotContain("xxx");
    }

    @Test
    void visit_whenTheCompanyIsSuspended_shouldGoOn() {
        SupportVisit visit = SupportVisit.to(ana);

        assertThat(operator.send(
                                "POST",
                                "platform/tenants/" + tenant + "/suspend",
                                "{\"reason\": \"A look at the books\"}",
                                Map.of("Content-Type", "application/json"))
                        .status())
                .isEqualTo(204);

        assertThat(status(visit.client(), "employees")).isEqualTo(200);
    }
}
