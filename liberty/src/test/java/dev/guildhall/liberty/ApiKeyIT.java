package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.SharedInstallation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keys through the running server: what they may, how they are shown, and when they end. */
class ApiKeyIT {

    private final Client nobody = SharedInstallation.get().client();
    private final Client ana = nobody.signUp("Keys");

    private static JsonObjectBuilder wish(String... scopes) {
        return Json.createObjectBuilder()
                .add("name", "Nightly report")
                .add("scopes", Json.createArrayBuilder(List.of(scopes)));
    }

    private JsonObject add(String... scopes) {
        return Client.ok(ana.post("api-keys", wish(scopes).build()));
    }

    private Client with(String secret) {
        return new Client(ana.url(), secret);
    }

    @Test
    void key_whenSentEitherWay_shouldDoWhatItsScopesSayAndNoMore() {
        String secret = add("EMPLOYEE_READ", "SELF_READ").getString("secret");

        assertThat(secret).matches("ghk_[0-9a-f]{32}_[0-9A-Za-z]{43}[0-9a-f]{8}");
        assertThat(with(secret).get("employees").status()).isEqualTo(200);
        assertThat(nobody.send("GET", "employees", "", Map.of("X-API-Key", secret))
                        .status())
                .isEqualTo(200);
        assertThat(Client.ok(with(secret).get("auth/me")).getJsonObject("member"))
                .isEqualTo(Client.ok(ana.get("auth/me")).getJsonObject("member"));
        assertThat(with(secret).get("runs").status()).isEqualTo(403);
        assertThat(with(secret)
                        .post(
                                "employees",
                                Json.createObjectBuilder()
                                        .add("listing", "prism")
                                        .build())
                        .status())
                .isEqualTo(403);
        assertThat(with(secret).post("api-keys", wish("EMPLOYEE_READ").build()).status())
                .isEqualTo(403);
        assertThat(with(secret)
                        .post("auth/logout", JsonObject.EMPTY_JSON_OBJECT)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void key_whenListed_shouldShowNothingOfItsSecretButTheHintAndItsUse() {
        JsonObject added = add("EMPLOYEE_READ");
        String secret = added.getString("secret");
        with(secret).get("employees");

        String list = ana.get("api-keys").body();
        JsonObject key = Client.ok(ana.get("api-keys")).getJsonArray("items").getJsonObject(0);

        assertThat(list).doesNotContain(secret).doesNotContain(secret.substring(37));
        assertThat(key.getString("hint")).isEqualTo(secret.substring(secret.length() - 4));
        assertThat(key.isNull("lastUsedAt")).isFalse();
        assertThat(key.getString("id")).isEqualTo(added.getJsonObject("key").getString("id"));
    }

    @Test
    void key_whenRevokedOrRotated_shouldBeRefusedAtOnce() {
        JsonObject revoked = add("EMPLOYEE_READ");
        JsonObject rotated = add("EMPLOYEE_READ");
        Client old = with(rotated.getString("secret"));
        assertThat(old.get("employees").status()).isEqualTo(200);

        JsonObject renewed = Client.ok(ana.post(
                "api-keys/" + rotated.getJsonObject("key").getString("id") + "/rotate", JsonObject.EMPTY_JSON_OBJECT));
        ana.send("DELETE", "api-keys/" + revoked.getJsonObject("key").getString("id"), "", Map.of());

        assertThat(old.get("employees").status()).isEqualTo(401);
        assertThat(with(renewed.getString("secret")).get("employees").status()).isEqualTo(200);
        assertThat(with(revoked.getString("secret")).get("employees").status()).isEqualTo(401);
    }

    @Test
    void key_whenWishedWithTooMuch_shouldBeRefused() {
        assertThat(ana.post("api-keys", wish("DEAD_LETTER_READ").build()).json().getString("type"))
                .endsWith("beyond-caller");
        assertThat(ana.post("api-keys", wish("MEMBER_CHANGE").build()).status()).isEqualTo(422);
        assertThat(ana.post("api-keys", wish().build()).status()).isEqualTo(422);
        assertThat(ana.post(
                                "api-keys",
                                wish("RUN_READ")
                                        .add("expiresAt", "2999-01-01T00:00:00Z")
                                        .build())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void key_whenMadeUp_shouldBeRefused() {
        String secret = add("EMPLOYEE_READ").getString("secret");

        assertThat(with(secret.substring(0, secret.length() - 1))
                        .get("employees")
                        .status())
                .isEqualTo(401);
        assertThat(with("ghk_" + "0".repeat(84)).get("employees").status()).isEqualTo(401);
        assertThat(nobody.send("GET", "employees", "", Map.of("X-API-Key", "")).status())
                .isEqualTo(401);
    }
}
