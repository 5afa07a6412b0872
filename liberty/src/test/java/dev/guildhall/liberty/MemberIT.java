package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Client.Answer;
import dev.guildhall.liberty.testing.SharedInstallation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Members, invitations and service accounts through the running server. */
class MemberIT {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final String PASSWORD = "another long secret";

    private final Client nobody = SharedInstallation.get().client();
    private final Client ana = nobody.signUp("Members Ltd");
    private final String email = "ben-" + UUID.randomUUID() + "@example.com";

    private static JsonObject body(String... fields) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.add(fields[i], fields[i + 1]);
        }
        return body.build();
    }

    private String invite(String role) {
        return Client.ok(ana.post("tenant/invitations", body("email", email, "role", role)))
                .getString("token");
    }

    private Answer accept(String token) {
        return nobody.post("invitations/" + token + "/accept", body("displayName", "Ben Ito", "password", PASSWORD));
    }

    private Client join(String role) {
        return new Client(ana.url(), Client.ok(accept(invite(role))).getString("accessToken"));
    }

    private JsonObject ben() {
        return Client.ok(ana.get("tenant/members")).getJsonArray("items").getJsonObject(1);
    }

    private Answer change(String role, Map<String, String> headers) {
        return ana.send(
                "PATCH",
                "tenant/members/" + ben().getString("id"),
                body("role", role).toString(),
                headers);
    }

    @Test
    void invitation_whenAccepted_shouldMakeAMemberOnce() {
        String token = invite("VIEWER");

        assertThat(Client.ok(nobody.get("invitations/" + token)).getString("companyName"))
                .isEqualTo("Members Ltd");
        Answer joined = accept(token);
        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.json().getJsonObject("member").getString("role")).isEqualTo("VIEWER");
        assertThat(accept(token).status()).isEqualTo(404);
        assertThat(nobody.get("invitations/" + token).status()).isEqualTo(404);
        assertThat(nobody.logIn(email, PASSWORD).get("employees").status()).isEqualTo(200);
        assertThat(ana.post("tenant/invitations", body("email", email)).status())
                .isEqualTo(409);
    }

    @Test
    void member_whenNoAdmin_shouldSeeButNotChangeWhoBelongs() {
        Client member = join("MEMBER");

        assertThat(member.get("tenant/members").status()).isEqualTo(200);
        assertThat(member.get("service-accounts").status()).isEqualTo(403);
        assertThat(member.post("tenant/invitations", body("email", "eve@example.com"))
                        .status())
                .isEqualTo(403);
        assertThat(member.send("DELETE", "tenant/members/" + ben().getString("id"), "", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void change_withAnOldETag_shouldBeRefused() {
        join("MEMBER");

        Answer changed = change("VIEWER", Map.of("Content-Type", "application/json", "If-Match", "\"1\""));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(change("ADMIN", Map.of("Content-Type", "application/json", "If-Match", "\"1\""))
                        .status())
                .isEqualTo(412);
        assertThat(change("OPERATOR", JSON).status()).isEqualTo(422);
    }

    @Test
    void remove_whenAMember_shouldEndLoginAndKeys() {
        Client ben = join("MEMBER");
        JsonObject wish = Json.createObjectBuilder(body("name", "Report"))
                .add("scopes", Json.createArrayBuilder(List.of("EMPLOYEE_READ")))
                .build();
        Client key = new Client(ana.url(), Client.ok(ben.post("api-keys", wish)).getString("secret"));
        assertThat(key.get("employees").status()).isEqualTo(200);

        assertThat(ana.send("DELETE", "tenant/members/" + ben().getString("id"), "", Map.of())
                        .status())
                .isEqualTo(204);

        assertThat(key.get("employees").status()).isEqualTo(401);
        assertThat(nobody.post("auth/login", body("email", email, "password", PASSWORD))
                        .status())
                .isEqualTo(401);
        assertThat(join("VIEWER").get("employees").status()).isEqualTo(200);
    }

    @Test
    void owner_shouldStayUntilTheCompanyIsHandedOver() {
        Client ben = join("ADMIN");
        String founder = Client.ok(ana.get("auth/me")).getJsonObject("member").getString("id");
        String id = ben().getString("id");

        assertThat(ben.send("DELETE", "tenant/members/" + founder, "", Map.of()).status())
                .isEqualTo(409);
        assertThat(ben.send("PUT", "tenant/owner", body("memberId", id).toString(), JSON)
                        .status())
                .isEqualTo(403);
        assertThat(ana.send("PUT", "tenant/owner", body("memberId", id).toString(), JSON)
                        .status())
                .isEqualTo(200);
        assertThat(ben().getBoolean("owner")).isTrue();
        assertThat(ben.send("DELETE", "tenant/members/" + founder, "", Map.of()).status())
                .isEqualTo(204);
    }

    @Test
    void serviceAccount_whenItSendsAMessage_shouldActInItsOwnNameUntilDisabled() {
        String employee = ana.hire("marketing-manager", "Sarah", "");
        String account = Client.ok(ana.post("service-accounts", body("name", "Bot", "role", "MEMBER")))
                .getString("id");
        JsonObject wish = Json.createObjectBuilder(body("name", "Bot", "serviceAccountId", account))
                .add("scopes", Json.createArrayBuilder(List.of("MESSAGE_SEND", "SELF_READ", "RUN_READ")))
                .build();
        Client bot = new Client(ana.url(), Client.ok(ana.post("api-keys", wish)).getString("secret"));

        JsonObject me = Client.ok(bot.get("auth/me")).getJsonObject("member");
        assertThat(me.getString("id")).isEqualTo(account);
        assertThat(me.isNull("email")).isTrue();
        String run = bot.ask(employee, "Name three blends.");
        try (var stream = bot.watch(run, Map.of())) {
            assertThat(stream.all()).isNotEmpty();
        }
        assertThat(Client.ok(ana.get("runs/" + run)).getString("state")).isEqualTo("COMPLETED");

        assertThat(ana.send("DELETE", "service-accounts/" + account, "", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(bot.get("auth/me").status()).isEqualTo(401);
    }
}
