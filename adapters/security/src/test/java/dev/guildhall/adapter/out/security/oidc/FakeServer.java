package dev.guildhall.adapter.out.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.guildhall.application.companysignin.out.SignInLine;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sign-in server that says what a test wants, and the line to it. */
final class FakeServer implements SignInLine {

    static final String ISSUER = "https://id.lumen.example";
    static final String CLIENT = "guildhall";

    final RSAKey key = key("key-1");
    final List<String> asked = new ArrayList<>();
    List<RSAKey> published = List.of(key);
    String description = """
            {"issuer":"%1$s","authorization_endpoint":"%1$s/sign-in?realm=1","token_endpoint":"%1$s/token",
             "jwks_uri":"%1$s/keys","authorization_response_iss_parameter_supported":true}""".formatted(ISSUER);
    Answer token = new Answer(500, "");
    Map<String, String> posted = Map.of();

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Answer get(TenantId company, String address) {
        asked.add(address);
        return switch (address.substring(ISSUER.length())) {
            case "/.well-known/openid-configuration" -> new Answer(200, description);
            case "/keys" -> new Answer(200, new JWKSet(List.copyOf(published)).toString());
            default -> new Answer(404, "");
        };
    }

    @Override
    public Answer post(TenantId company, String address, Map<String, String> form, Optional<Identification> user) {
        asked.add(address);
        posted = form;
        return token;
    }

    /** From now on the server gives this proof. */
    void give(String proof) {
        token = new Answer(
                200,
                "{\"id_token\":\"" + proof
                        + "\",\"refresh_token\":\"again\",\"expires_in\":30,\"access_token\":\"x\"}");
    }

    /** What a good proof says. */
    static JWTClaimsSet.Builder proof(Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(CLIENT)
                .subject("sub-1")
                .claim("nonce", "the nonce")
                .claim("email", "Bea@lumen.example")
                .claim("email_verified", true)
                .claim("name", "Bea Lind")
                .claim("groups", List.of("staff", "tea"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(30)));
    }

    static String sign(JWTClaimsSet claims, RSAKey key) {
        return sign(
                claims,
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                key);
    }

    static String sign(JWTClaimsSet claims, JWSHeader header, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
