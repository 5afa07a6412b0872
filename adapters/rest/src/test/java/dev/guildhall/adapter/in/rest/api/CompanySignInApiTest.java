package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.companysignin.CompanySignInResource;
import dev.guildhall.adapter.in.rest.companysignin.MailDomainResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.companysignin.in.AddMailDomain;
import dev.guildhall.application.companysignin.in.ChangeSignInServer;
import dev.guildhall.application.companysignin.in.ShowSignInServer;
import dev.guildhall.application.companysignin.in.ShowSignInServer.Shown;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.MailDomainClaim;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompanySignInApiTest {

    private static final String BODY = """
            {"issuer": "https://id.lumen.example", "client": "guildhall", "secret": "hush", "roleClaim": "groups",
             "admins": ["chiefs"], "members": ["staff", "temps"], "viewers": [], "joining": true, "passwords": false,
             "offline": true, "secondFactor": true, "secondFactorValue": "mfa"}""";
    private static final MailDomain DOMAIN = new MailDomain("lumen.example");

    private final Caller caller = new Caller();
    private Optional<CompanySignIn> setting = Optional.empty();
    private Optional<String> secret = Optional.empty();
    private AddMailDomain.Outcome added = new AddMailDomain.Outcome.Added();

    private final ShowSignInServer show = _ -> new Shown(
            setting,
            List.of(new MailDomainClaim(Samples.TENANT, DOMAIN, Samples.AT, Optional.empty())),
            "https://guildhall.example/company-sign-in/x");

    private Api api() {
        return new Api(
                new CompanySignInResource(show, (_, command) -> change(command), _ -> setting.isPresent(), caller),
                new MailDomainResource((_, _) -> added, (_, domain) -> domain.equals(DOMAIN), show, caller));
    }

    private ChangeSignInServer.Outcome change(ChangeSignInServer.Command command) {
        if (command.secret().isEmpty()) {
            return new ChangeSignInServer.Outcome.SecretMissing();
        }
        secret = command.secret();
        setting = Optional.of(new CompanySignIn(
                Samples.TENANT,
                command.issuer(),
                command.client(),
                command.roles(),
                command.joining(),
                command.passwords(),
                command.offline(),
                command.factor()));
        return new ChangeSignInServer.Outcome.Changed();
    }

    private Answer put(String body) {
        return api().call("PUT", "/tenant/sign-in", body, Map.of("Content-Type", "application/json"));
    }

    @Test
    void show_whenNothingIsSet_shouldTellWhatToEnterAtTheServer() {
        JsonObject shown = api().get("/tenant/sign-in").json();

        assertThat(shown.getString("returnAddress")).isEqualTo("https://guildhall.example/company-sign-in/x");
        assertThat(shown.get("server")).isEqualTo(JsonValue.NULL);
        JsonObject domain = shown.getJsonArray("domains").getJsonObject(0);
        assertThat(domain.getString("domain")).isEqualTo("lumen.example");
        assertThat(domain.getBoolean("confirmed")).isFalse();
    }

    @Test
    void change_shouldTakeTheSecretAndNeverShowIt() {
        Answer answer = put(BODY);

        assertThat(secret).contains("hush");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body() + api().get("/tenant/sign-in").body()).doesNotContain("hush");
        JsonObject server = answer.json().getJsonObject("server");
        assertThat(server.getString("issuer")).isEqualTo("https://id.lumen.example");
        assertThat(server.getJsonArray("members")).hasSize(2);
        assertThat(server.getBoolean("passwords")).isFalse();
        assertThat(server.getBoolean("offline")).isTrue();
        assertThat(server.getString("secondFactorValue")).isEqualTo("mfa");
    }

    @Test
    void change_whenTheNewerFieldsAreLeftOut_shouldTakeTheUsual() {
        assertThat(put(BODY.replaceAll(",\\s+\"offline.*", "}")).status()).isEqualTo(200);

        assertThat(setting.map(CompanySignIn::offline)).contains(false);
        assertThat(setting.map(CompanySignIn::factor)).contains(FactorThere.NONE);
    }

    @Test
    void change_whenSomethingIsWrong_shouldSayWhich() {
        put(BODY.replace("\"secret\": \"hush\",", "")).assertInvalid("/secret");
        put(BODY.replace("https://id.lumen.example", "id.lumen.example")).assertInvalid("/issuer");
        put(BODY.replace("\"secondFactor\": true", "\"secondFactor\": false")).assertInvalid("/secondFactorValue");
        put(BODY.replace("[\"chiefs\"]", "[]").replace("[\"staff\", \"temps\"]", "[]"))
                .assertInvalid("/members");
        put(BODY.replace("\"joining\": true,", "")).assertInvalid("/joining");
        assertThat(setting).isEmpty();
    }

    @Test
    void remove_shouldSayWhenThereIsNothing() {
        api().call("DELETE", "/tenant/sign-in", "", Map.of()).assertProblem(404, "unknown-company-sign-in");
        put(BODY);

        assertThat(api().call("DELETE", "/tenant/sign-in", "", Map.of()).status())
                .isEqualTo(204);
    }

    @Test
    void domains_shouldBeNamedAndGivenUp() {
        assertThat(domain("PUT", "lumen.example").json().getJsonArray("domains"))
                .hasSize(1);
        domain("PUT", "no domain").assertInvalid("/domain");
        added = new AddMailDomain.Outcome.TooMany(20);
        domain("PUT", "lumen.example").assertProblem(409, "too-many-mail-domains");

        assertThat(domain("DELETE", "lumen.example").status()).isEqualTo(204);
        domain("DELETE", "other.example").assertProblem(404, "unknown-mail-domain");
    }

    private Answer domain(String verb, String domain) {
        return api().call(verb, "/tenant/mail-domains/" + domain.replace(" ", "%20"), "", Map.of());
    }
}
