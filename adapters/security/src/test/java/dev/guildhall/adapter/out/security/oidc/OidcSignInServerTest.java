package dev.guildhall.adapter.out.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInLine.Answer;
import dev.guildhall.application.companysignin.out.SignInServer.Claim;
import dev.guildhall.application.companysignin.out.SignInServer.CompanyToken;
import dev.guildhall.application.companysignin.out.SignInServer.Person;
import dev.guildhall.application.companysignin.out.SignInServer.Proof;
import dev.guildhall.application.companysignin.out.SignInServer.Return;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.RoleMapping;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.TenantId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OidcSignInServerTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final String RETURN = "https://guildhall.example/company-sign-in";
    private static final CompanySignIn COMPANY = new CompanySignIn(
            new TenantId(new UUID(1, 1)),
            FakeServer.ISSUER,
            FakeServer.CLIENT,
            new RoleMapping("groups", Set.of(), Set.of("staff"), Set.of()),
            true,
            true,
            false,
            FactorThere.NONE);

    private final FakeServer server = new FakeServer();
    private final OidcSignInServer oidc = new OidcSignInServer(server, () -> NOW);

    private static Return back(Optional<String> issuer) {
        return new Return("the code", issuer, "the nonce", "the verifier", RETURN);
    }

    private Proof fetch() {
        return oidc.fetch(COMPANY, "secret", back(Optional.of(FakeServer.ISSUER)), NOW);
    }

    private static NotProven refusal(Runnable work) {
        try {
            work.run();
        } catch (NotProven no) {
            return no;
        }
        throw new AssertionError("it was believed");
    }

    @Test
    void fetch_shouldTellHowThePersonHasSignedIn() {
        JWTClaimsSet claims = FakeServer.proof(NOW)
                .claim("acr", "gold")
                .claim("amr", List.of("pwd", "mfa"))
                .build();
        server.give(FakeServer.sign(claims, server.key));

        assertThat(fetch().person().methods()).containsExactlyInAnyOrder("gold", "pwd", "mfa");
    }

    @Test
    void fetch_whenAllIsWell_shouldTellWhoItIs() {
        server.give(FakeServer.sign(FakeServer.proof(NOW).build(), server.key));

        Proof proof = fetch();

        assertThat(proof.person())
                .isEqualTo(new Person(
                        "sub-1",
                        new EmailAddress("bea@lumen.example"),
                        true,
                        "Bea Lind",
                        Set.of("staff", "tea"),
                        Set.of()));
        assertThat(proof.renewal()).contains("again");
        assertThat(proof.life()).isEqualTo(Duration.ofSeconds(30));
        assertThat(server.posted)
                .containsEntry("code", "the code")
                .containsEntry("code_verifier", "the verifier")
                .containsEntry("redirect_uri", RETURN);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another issuer", claims -> claims.issuer("https://id.evil.example")),
                lie("an issuer with a slash more", claims -> claims.issuer(FakeServer.ISSUER + "/")),
                lie("no issuer", claims -> claims.issuer(null)),
                lie("another client", claims -> claims.audience("someone-else")),
                lie("no audience", claims -> claims.audience((String) null)),
                lie("several audiences and no party", claims -> claims.audience(List.of("guildhall", "other"))),
                lie("another party", claims -> claims.claim("azp", "other")),
                lie("expired", claims -> claims.expirationTime(Date.from(NOW.minusSeconds(61)))),
                lie("no end", claims -> claims.expirationTime(null)),
                lie("of the future", claims -> claims.issueTime(Date.from(NOW.plusSeconds(61)))),
                lie("no beginning", claims -> claims.issueTime(null)),
                lie("not good yet", claims -> claims.notBeforeTime(Date.from(NOW.plusSeconds(61)))),
                lie("another nonce", claims -> claims.claim("nonce", "another")),
                lie("no nonce", claims -> claims.claim("nonce", null)),
                lie("a nonce of another kind", claims -> claims.claim("nonce", 7)),
                lie("nobody", claims -> claims.subject(" ")),
                lie("a long subject", claims -> claims.subject("s".repeat(256))),
                lie("no address", claims -> claims.claim("email", null)),
                lie("an address that is none", claims -> claims.claim("email", "bea")),
                lie("an address that was not verified", claims -> claims.claim("email_verified", false)));
    }

    private static Arguments lie(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        return arguments(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void fetch_whenTheProofSaysSomethingElse_shouldNotBelieveIt(
            String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        server.give(FakeServer.sign(change.apply(FakeServer.proof(NOW)).build(), server.key));

        assertThat(refusal(this::fetch).why()).as(name).isEqualTo(Why.UNFIT);
    }

    static Stream<Arguments> forgeries() {
        JWTClaimsSet claims = FakeServer.proof(NOW).build();
        RSAKey theirs = FakeServer.key("key-1");
        return Stream.of(
                forgery("unsigned", key -> new PlainJWT(claims).serialize()),
                forgery("a foreign key of the same name", key -> FakeServer.sign(claims, theirs)),
                forgery("a key that nobody knows", key -> FakeServer.sign(claims, FakeServer.key("key-9"))),
                forgery("the public key as a shared secret", key -> withSharedSecret(claims, key)),
                forgery(
                        "a key that comes along",
                        key -> FakeServer.sign(
                                claims, header().jwk(theirs.toPublicJWK()).build(), theirs)),
                forgery(
                        "an address of keys that comes along",
                        key -> FakeServer.sign(
                                claims,
                                header().jwkURL(URI.create("https://evil.example/keys"))
                                        .build(),
                                theirs)),
                forgery(
                        "an address of a certificate that comes along",
                        key -> FakeServer.sign(
                                claims,
                                header().x509CertURL(URI.create("https://evil.example/cert"))
                                        .build(),
                                theirs)),
                forgery(
                        "another kind of token",
                        key -> FakeServer.sign(
                                claims,
                                header().type(new JOSEObjectType("logout+jwt")).build(),
                                key)),
                forgery("cut", key -> cut(FakeServer.sign(claims, key))),
                forgery("no token", key -> "x.y.z"),
                forgery(
                        "too long",
                        key -> FakeServer.sign(
                                FakeServer.proof(NOW)
                                        .claim("filler", "x".repeat(20_000))
                                        .build(),
                                key)));
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1");
    }

    private static String cut(String token) {
        return token.substring(0, token.length() - 8);
    }

    private static String withSharedSecret(JWTClaimsSet claims, RSAKey key) {
        try {
            JWSObject token = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key-1").build(),
                    new Payload(claims.toJSONObject()));
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arguments forgery(String name, Function<RSAKey, String> forge) {
        return arguments(name, forge);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void fetch_whenTheProofIsForged_shouldNotBelieveItNorAskWhereItSays(String name, Function<RSAKey, String> forge) {
        server.give(forge.apply(server.key));

        assertThat(refusal(this::fetch).why()).as(name).isEqualTo(Why.UNFIT);
        assertThat(server.asked).allMatch(address -> address.startsWith(FakeServer.ISSUER + "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://id.evil.example", "https://id.lumen.example/"})
    void fetch_whenAnotherServerSentTheBrowserBack_shouldNotEvenShowTheCode(String issuer) {
        assertThat(refusal(() -> oidc.fetch(COMPANY, "secret", back(Optional.of(issuer)), NOW))
                        .why())
                .isEqualTo(Why.UNFIT);
        assertThat(server.asked).noneMatch(address -> address.endsWith("/token"));
    }

    @Test
    void fetch_whenAServerThatNamesItselfDoesNot_shouldNotBelieveIt() {
        assertThat(refusal(() -> oidc.fetch(COMPANY, "secret", back(Optional.empty()), NOW))
                        .why())
                .isEqualTo(Why.UNFIT);
    }

    @Test
    void fetch_whenTheServerHasANewKey_shouldAskForItOnceAndNotForEachUnknownOne() {
        server.give(FakeServer.sign(FakeServer.proof(NOW).build(), server.key));
        assertThat(fetch().person().subject()).isEqualTo("sub-1");
        RSAKey next = FakeServer.key("key-2");
        server.published = List.of(server.key, next);

        server.give(FakeServer.sign(FakeServer.proof(NOW).build(), next));
        assertThat(fetch().person().subject()).isEqualTo("sub-1");
        server.give(FakeServer.sign(FakeServer.proof(NOW).build(), FakeServer.key("key-3")));
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(this::fetch).isInstanceOf(NotProven.class);
        }

        assertThat(server.asked.stream().filter(address -> address.endsWith("/keys")))
                .hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://id.evil.example", "https://id.lumen.example/other"})
    void look_whenTheDescriptionIsOfAnotherServer_shouldRefuseIt(String issuer) {
        server.description = server.description.replace("\"issuer\":\"" + FakeServer.ISSUER, "\"issuer\":\"" + issuer);

        assertThatThrownBy(() -> oidc.look(COMPANY))
                .isInstanceOf(NotProven.class)
                .hasMessageContaining(issuer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.lumen.example/token", "javascript:alert(1)", "/token", "https:///token"})
    void look_whenAnAddressIsNotSafe_shouldRefuseIt(String address) {
        server.description = server.description.replace(FakeServer.ISSUER + "/token", address);

        assertThatThrownBy(() -> oidc.look(COMPANY))
                .isInstanceOf(NotProven.class)
                .hasMessageContaining("token_endpoint");
    }

    @Test
    void renew_whenTheServerRefuses_shouldSayThatThePersonIsGone() {
        server.token = new Answer(400, "{\"error\":\"invalid_grant\",\"error_description\":\"User disabled\"}");

        assertThat(refusal(() -> oidc.renew(COMPANY, "secret", "again", NOW)).why())
                .isEqualTo(Why.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void renew_whenTheServerIsOutOfOrder_shouldSayThat(int status) {
        server.token = new Answer(status, "<html>");

        assertThat(refusal(() -> oidc.renew(COMPANY, "secret", "again", NOW)).why())
                .isEqualTo(Why.UNREACHABLE);
    }

    @Test
    void renew_whenTheSecretIsNotGoodAnyMore_shouldNotTakeThePersonForGone() {
        server.token = new Answer(401, "{\"error\":\"invalid_client\"}");

        assertThat(refusal(() -> oidc.renew(COMPANY, "secret", "again", NOW)).why())
                .isEqualTo(Why.UNFIT);
    }

    private static JWTClaimsSet.Builder accessToken() {
        return FakeServer.proof(NOW).claim("nonce", null).claim("scope", "openid email");
    }

    @Test
    void read_whenItIsAnAccessTokenForUs_shouldTellWhoItIs() {
        String token = FakeServer.sign(
                accessToken().audience(List.of("account", "guildhall")).build(), server.key);

        assertThat(oidc.read(COMPANY, token, NOW).subject()).isEqualTo("sub-1");
        assertThat(oidc.claim(new CompanyToken(token)))
                .contains(new Claim(new MailDomain("lumen.example"), FakeServer.ISSUER));
    }

    static Stream<Arguments> noAccessTokens() {
        return Stream.of(
                lie("the proof of a sign-in", claims -> claims.claim("nonce", "n")),
                lie("a proof without nonce", claims -> claims.claim("scope", null)),
                lie("for another service", claims -> claims.audience("account")),
                lie("of another server", claims -> claims.issuer("https://id.evil.example")),
                lie("ended just now", claims -> claims.expirationTime(Date.from(NOW))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noAccessTokens")
    void read_whenItIsNoAccessTokenForUs_shouldNotBelieveIt(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        String token = FakeServer.sign(change.apply(accessToken()).build(), server.key);

        assertThat(refusal(() -> oidc.read(COMPANY, token, NOW)).why()).as(name).isEqualTo(Why.UNFIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "ghs_0123"})
    void claim_whenItIsNoToken_shouldFindNone(String text) {
        assertThat(oidc.claim(new CompanyToken(text))).isEmpty();
    }
}
