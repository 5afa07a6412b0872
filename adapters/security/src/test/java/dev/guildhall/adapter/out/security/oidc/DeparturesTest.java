package dev.guildhall.adapter.out.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.companysignin.out.SignInServer.Departure;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.RoleMapping;
import dev.guildhall.domain.shared.TenantId;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where browsers are sent: to sign in, and to sign out. */
class DeparturesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final String RETURN = "https://guildhall.example/company-sign-in";
    private static final CompanySignIn COMPANY = company(false);

    private final FakeServer server = new FakeServer();
    private final OidcSignInServer oidc = new OidcSignInServer(server, () -> NOW);

    private static CompanySignIn company(boolean offline) {
        return new CompanySignIn(
                new TenantId(new UUID(1, 1)),
                FakeServer.ISSUER,
                FakeServer.CLIENT,
                new RoleMapping("groups", Set.of(), Set.of("staff"), Set.of()),
                true,
                true,
                offline,
                FactorThere.NONE);
    }

    @Test
    void depart_shouldSendTheBrowserWithAProofKeyAndItsOwnSecrets() {
        Departure departure = oidc.depart(COMPANY, RETURN);

        Map<String, String> query = query(departure);
        assertThat(departure.address()).startsWith(FakeServer.ISSUER + "/sign-in?realm=1&");
        assertThat(query)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "guildhall")
                .containsEntry("redirect_uri", RETURN)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("state", departure.state())
                .containsEntry("nonce", departure.nonce());
        assertThat(query.get("code_challenge")).hasSize(43).isNotEqualTo(departure.verifier());
        assertThat(Set.of(departure.state(), departure.nonce(), departure.verifier()))
                .hasSize(3);
        assertThat(oidc.depart(COMPANY, RETURN).state()).isNotEqualTo(departure.state());
    }

    private static Map<String, String> query(Departure departure) {
        return Arrays.stream(URI.create(departure.address()).getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Test
    void depart_shouldAskForOfflineAccessOnlyWhereTheCompanyWantsIt() {
        assertThat(query(oidc.depart(COMPANY, RETURN))).containsEntry("scope", "openid email profile");
        assertThat(query(oidc.depart(company(true), RETURN)))
                .containsEntry("scope", "openid email profile offline_access")
                .doesNotContainKeys("prompt", "access_type");
    }

    @Test
    void depart_whenTheServerDoesNotKnowThatScope_shouldAskInGooglesWay() {
        server.description =
                server.description.replace("{", "{\"scopes_supported\":[\"openid\",\"email\",\"profile\"],");

        assertThat(query(oidc.depart(company(true), RETURN)))
                .containsEntry("scope", "openid email profile")
                .containsEntry("access_type", "offline")
                .containsEntry("prompt", "consent");
    }

    @Test
    void farewell_shouldLeadToTheServersPageIfItHasOne() {
        assertThat(oidc.farewell(COMPANY)).isEmpty();

        server.description =
                server.description.replace("{", "{\"end_session_endpoint\":\"" + FakeServer.ISSUER + "/sign-out\",");
        assertThat(new OidcSignInServer(server, () -> NOW).farewell(COMPANY))
                .contains(FakeServer.ISSUER + "/sign-out?client_id=guildhall");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"javascript:alert(1)\"", "\"http://id.lumen.example/sign-out\"", "\"/sign-out\"", "{}"})
    void farewell_whenTheAddressCannotBeUsed_shouldLeadNowhereAndStopNobody(String address) {
        server.description = server.description.replace("{", "{\"end_session_endpoint\":" + address + ",");

        assertThat(oidc.farewell(COMPANY)).isEmpty();
        assertThat(oidc.depart(COMPANY, RETURN).address()).startsWith(FakeServer.ISSUER);
    }

    @Test
    void depart_whenTheScopesCannotBeRead_shouldAskAsIfTheServerHadNotSaidThem() {
        server.description = server.description.replace("{", "{\"scopes_supported\":\"openid email\",");

        assertThat(query(oidc.depart(company(true), RETURN)))
                .containsEntry("scope", "openid email profile offline_access");
    }
}
