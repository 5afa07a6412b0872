package dev.guildhall.adapter.out.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Signs JWTs of one type with ES256 by a key of our own, and tells those it signed from all others. Nothing in a token
 * decides how it is verified: algorithm and type are fixed here, and a key id only picks one of our keys.
 */
final class TokenSigner {

    static final String ISSUER = "guildhall";

    private static final Set<String> HEADERS = Set.of("alg", "typ", "kid");

    private final SigningKeys keys;
    private final JOSEObjectType type;
    private final Pattern shape;

    /**
     * @param type says what the tokens are for, so that none is taken for another kind
     * @param longestBody most characters of the encoded body
     */
    TokenSigner(SigningKeys keys, String type, int longestBody) {
        this.keys = keys;
        this.type = new JOSEObjectType(type);
        // Three parts of base64url and nothing else; the library would trim and skip what does not belong there.
        this.shape = Pattern.compile("[A-Za-z0-9_-]{1,200}\\.[A-Za-z0-9_-]{1," + longestBody + "}\\.[A-Za-z0-9_-]{86}");
    }

    String sign(JWTClaimsSet body, Instant now) {
        ECKey key = keys.current(now);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(type)
                .keyID(key.getKeyID())
                .build();
        try {
            SignedJWT token = new SignedJWT(header, body);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign with our own key", e);
        }
    }

    /** What a token says; empty when we did not sign it as this type. Whom and when it is good for is the caller's matter. */
    Optional<JWTClaimsSet> verified(String token, Instant now) {
        if (!shape.matcher(token).matches()) {
            return Optional.empty();
        }
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            return isSignedByUs(jwt, now) ? Optional.of(jwt.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isSignedByUs(SignedJWT jwt, Instant now) throws JOSEException {
        JWSHeader header = jwt.getHeader();
        boolean expected = JWSAlgorithm.ES256.equals(header.getAlgorithm())
                && type.equals(header.getType())
                && HEADERS.equals(header.toJSONObject().keySet())
                && isCanonical(jwt);
        Optional<ECKey> key = expected ? keys.find(header.getKeyID(), now) : Optional.empty();
        return key.isPresent() && jwt.verify(new ECDSAVerifier(key.get()));
    }

    /** Base64 has spare bits at the end; a token that differs from ours in those only is still not ours. */
    private static boolean isCanonical(SignedJWT jwt) {
        var signature = jwt.getSignature();
        return Base64URL.encode(signature.decode()).equals(signature);
    }

    /** A claim that must be there. */
    static <T> T required(@Nullable T claim) throws ParseException {
        if (claim == null) {
            throw new ParseException("a claim is missing", 0);
        }
        return claim;
    }

    /** A claim that must be a UUID. */
    static UUID uuid(@Nullable String claim) throws ParseException {
        return UUID.fromString(required(claim));
    }
}
