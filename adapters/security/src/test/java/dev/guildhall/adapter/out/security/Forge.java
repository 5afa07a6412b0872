package dev.guildhall.adapter.out.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.SequentialIds;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** Makes tokens that are wrong in one way, with our own key where the attack assumes that. */
final class Forge {

    static final Instant NOW = ManualClock.START;

    private static final SequentialIds IDS = SequentialIds.unique();

    private Forge() {}

    /** Everything a good token says. */
    static JWTClaimsSet.Builder body() {
        return new JWTClaimsSet.Builder()
                .issuer("guildhall")
                .audience("guildhall-api")
                .subject(IDS.next().toString())
                .claim("tenant", IDS.next().toString())
                .claim("session", IDS.next().toString())
                .issueTime(Date.from(NOW))
                .notBeforeTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(10))));
    }

    /** A token signed with this key. */
    static String sign(ECKey key, UnaryOperator<JWSHeader.Builder> header, JWTClaimsSet body) {
        try {
            JWSHeader.Builder usual = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType("at+jwt"))
                    .keyID(key.getKeyID());
            SignedJWT token = new SignedJWT(header.apply(usual).build(), body);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token signed with this key. */
    static String sign(ECKey key, JWTClaimsSet.Builder body) {
        return sign(key, header -> header, body.build());
    }

    /** Header and body as they are, with a signature of whatever bytes. */
    static String raw(String header, String body, byte[] signature) {
        return Base64URL.encode(header) + "." + Base64URL.encode(body) + "." + Base64URL.encode(signature);
    }

    /** A key that is not ours. */
    static ECKey foreignKey(String keyId) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(keyId).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
