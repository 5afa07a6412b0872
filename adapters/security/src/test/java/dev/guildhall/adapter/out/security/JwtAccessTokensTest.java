package dev.guildhall.adapter.out.security;

import static dev.guildhall.adapter.out.security.Forge.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.guildhall.application.access.out.AccessTokens;
import dev.guildhall.application.testing.contract.AccessTokensContract;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwtAccessTokensTest implements AccessTokensContract {

    @SuppressWarnings("NullAway.Init") // set before each test
    private SigningKeys keys;

    @SuppressWarnings("NullAway.Init") // set before each test
    private JwtAccessTokens tokens;

    @BeforeEach
    void makeKeys() {
        keys = new KeyRing().node(NOW);
        tokens = new JwtAccessTokens(keys);
    }

    @Override
    public AccessTokens accessTokens() {
        return tokens;
    }

    @Test
    void verify_whenForgedWithOurKeyAndRightInEverything_shouldAccept() {
        assertThat(tokens.verify(Forge.sign(ours(), Forge.body()), NOW)).isPresent();
    }

    @Test
    void verify_whenUnsigned_shouldRefuse() {
        String body = Forge.body().build().toString();

        for (String alg : List.of("none", "None", "NONE", "nOnE", "")) {
            String header = "{\"alg\":\"" + alg + "\",\"typ\":\"at+jwt\",\"kid\":\"" + ours().getKeyID() + "\"}";
            assertRefused(Forge.raw(header, body, new byte[0]));
            assertRefused(Forge.raw(header, body, new byte[64]));
        }
    }

    @Test
    void verify_whenSignatureIsAllZero_shouldRefuse() {
        String header = "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"" + ours().getKeyID() + "\"}";

        assertRefused(Forge.raw(header, Forge.body().build().toString(), new byte[64]));
    }

    @Test
    void verify_whenSignedWithOurPublicKeyAsSharedSecret_shouldRefuse() throws Exception {
        for (byte[] secret : List.of(
                ours().toECPublicKey().getEncoded(),
                ours().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8),
                ours().getX().decode())) {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .type(new JOSEObjectType("at+jwt"))
                            .keyID(ours().getKeyID())
                            .build(),
                    Forge.body().build());
            token.sign(new MACSigner(secret));

            assertRefused(token.serialize());
        }
    }

    @Test
    void verify_whenSignedWithAForeignKey_shouldRefuse() {
        assertRefused(Forge.sign(Forge.foreignKey("theirs"), Forge.body()));
        assertRefused(Forge.sign(Forge.foreignKey(ours().getKeyID()), Forge.body()));
    }

    @Test
    void verify_whenTokenBringsItsOwnKey_shouldRefuse() {
        ECKey theirs = Forge.foreignKey(ours().getKeyID());

        assertRefused(Forge.sign(
                theirs, header -> header.jwk(theirs.toPublicJWK()), Forge.body().build()));
        assertRefused(Forge.sign(
                theirs,
                header -> header.jwkURL(URI.create("https://evil.example/jwks")),
                Forge.body().build()));
        assertRefused(Forge.sign(
                theirs,
                header -> header.x509CertURL(URI.create("https://evil.example/x5u")),
                Forge.body().build()));
        assertRefused(Forge.sign(
                ours(), header -> header.jwk(theirs.toPublicJWK()), Forge.body().build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "../keys/other", "/dev/null", "' or 1=1 --", "a b", "\u0000"})
    void verify_whenKeyIdIsATrick_shouldRefuse(String keyId) {
        assertRefused(
                Forge.sign(ours(), header -> header.keyID(keyId), Forge.body().build()));
    }

    @Test
    void verify_whenHeaderIsNotExactlyOurs_shouldRefuse() {
        JWTClaimsSet body = Forge.body().build();

        assertRefused(Forge.sign(ours(), header -> header.keyID(null), body));
        assertRefused(Forge.sign(ours(), header -> header.type(JOSEObjectType.JWT), body));
        assertRefused(Forge.sign(ours(), header -> header.type(null), body));
        assertRefused(Forge.sign(
                ours(), header -> header.criticalParams(Set.of("x-must")).customParam("x-must", true), body));
        assertRefused(Forge.sign(ours(), header -> header.contentType("JWT"), body));
    }

    @Test
    void verify_whenOfAnotherIssuerOrAudience_shouldRefuse() {
        assertRefused(Forge.sign(ours(), Forge.body().issuer("someone")));
        assertRefused(Forge.sign(ours(), Forge.body().issuer(null)));
        assertRefused(Forge.sign(ours(), Forge.body().audience("other-api")));
        assertRefused(Forge.sign(ours(), Forge.body().audience(List.of("guildhall-api", "other-api"))));
        assertRefused(Forge.sign(ours(), Forge.body().audience(List.of())));
    }

    @Test
    void verify_whenAClaimIsMissingOrNonsense_shouldRefuse() {
        for (String claim : List.of("sub", "tenant", "session", "exp", "nbf")) {
            assertRefused(Forge.sign(ours(), Forge.body().claim(claim, null)));
            assertRefused(Forge.sign(ours(), Forge.body().claim(claim, "nonsense")));
            assertRefused(Forge.sign(ours(), Forge.body().claim(claim, List.of(1, 2))));
        }
    }

    @Test
    void verify_whenExpiredOrNotYetGood_shouldRefuse() {
        assertRefused(Forge.sign(ours(), Forge.body().expirationTime(Date.from(NOW))));
        assertRefused(Forge.sign(ours(), Forge.body().expirationTime(Date.from(NOW.minusSeconds(1)))));
        assertRefused(Forge.sign(ours(), Forge.body().notBeforeTime(Date.from(NOW.plusSeconds(31)))));

        assertThat(tokens.verify(Forge.sign(ours(), Forge.body().notBeforeTime(Date.from(NOW.plusSeconds(30)))), NOW))
                .isPresent();
    }

    @Test
    void verify_whenAnyBitIsFlipped_shouldRefuse() {
        byte[] good = tokens.mint(newClaims(), NOW).getBytes(StandardCharsets.US_ASCII);

        for (int i = 0; i < good.length; i++) {
            for (int bit = 0; bit < 7; bit++) {
                byte[] bad = good.clone();
                bad[i] = (byte) (bad[i] ^ (1 << bit));
                assertRefused(new String(bad, StandardCharsets.US_ASCII));
            }
        }
    }

    @Test
    void verify_whenSignatureIsSpelledDifferently_shouldRefuse() {
        String good = tokens.mint(newClaims(), NOW);
        String start = good.substring(0, good.length() - 1);

        // The last character has four spare bits: 16 characters stand for the same byte.
        assertThat("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".chars())
                .filteredOn(
                        last -> tokens.verify(start + (char) (int) last, NOW).isPresent())
                .containsExactly((int) good.charAt(good.length() - 1));
        assertRefused(good + "=");
        assertRefused(good + "\n");
        assertRefused(good.replace("-", "+").replace("_", "/") + "==");
    }

    @Test
    void verify_whenSignatureIsOfAnotherToken_shouldRefuse() {
        String mine = tokens.mint(newClaims(), NOW);
        String other = tokens.mint(newClaims(), NOW);
        int mineEnd = mine.lastIndexOf('.');
        int otherEnd = other.lastIndexOf('.');

        assertRefused(other.substring(0, otherEnd) + mine.substring(mineEnd));
        assertRefused(mine.substring(0, mineEnd) + other.substring(otherEnd));
    }

    @Test
    void verify_whenRandom_shouldRefuseAndNeverFail() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        String good = tokens.mint(newClaims(), NOW);
        String header = good.substring(0, good.indexOf('.'));

        for (int i = 0; i < 2000; i++) {
            byte[] noise = new byte[random.nextInt(120)];
            random.nextBytes(noise);
            String text = new String(noise, StandardCharsets.ISO_8859_1);
            assertRefused(text);
            assertRefused(header + "." + Base64URL.encode(noise) + "." + Base64URL.encode(noise));
            assertRefused(Base64URL.encode(noise) + "." + text + "." + text);
        }
    }

    @Test
    void verify_whenHuge_shouldRefuse() {
        assertRefused(Forge.sign(ours(), Forge.body().claim("padding", "x".repeat(4000))));
        assertRefused(Base64URL.encode("[".repeat(140)) + ".e30." + "A".repeat(86));
    }

    @Test
    void verify_whenSeenBefore_shouldStillEndInTime() {
        String token = tokens.mint(newClaims(), NOW);

        assertThat(tokens.verify(token, NOW)).isPresent();
        assertThat(tokens.verify(token, NOW.plusSeconds(599))).isPresent();
        assertThat(tokens.verify(token, NOW.plusSeconds(600))).isEmpty();
        assertThat(tokens.verify(token, NOW.minusSeconds(31))).isEmpty();
        assertThat(tokens.verify(token, NOW)).isPresent();
    }

    private ECKey ours() {
        return keys.current(NOW);
    }

    private void assertRefused(String token) {
        assertThat(tokens.verify(token, NOW)).as("verifying %s", token).isEmpty();
    }
}
