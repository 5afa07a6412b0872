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
import dev.guildhall.adapter.out.security.VerifiedTokens.Verified;
import dev.guildhall.application.access.out.AccessTokens;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JWTs signed with ES256 by a key of our own. Nothing in a token decides how it is verified: algorithm, type, issuer and
 * audience are fixed here, and a key id only picks one of our keys.
 */
public final class JwtAccessTokens implements AccessTokens {

    private static final String ISSUER = "guildhall";
    private static final String AUDIENCE = "guildhall-api";
    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final Set<String> HEADERS = Set.of("alg", "typ", "kid");
    /** Three parts of base64url and nothing else; the library would trim and skip what does not belong there. */
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9_-]{1,200}\\.[A-Za-z0-9_-]{1,1500}\\.[A-Za-z0-9_-]{86}");

    private static final Duration KEY_ROTATION = Duration.ofDays(30);
    /** Clocks of two nodes may differ by this much. Applied to the start of a token's life only, never to its end. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    /** Some ten megabytes. */
    private static final int REMEMBERED = 10_000;

    private final SigningKeys keys;
    private final VerifiedTokens verified = new VerifiedTokens(REMEMBERED);

    /**
     * @param keyDirectory where the keys are kept; made on first use, readable by its owner only
     * @param tokenLifetime longest life of a token, after which a replaced key may go
     */
    public JwtAccessTokens(Path keyDirectory, Duration tokenLifetime) {
        this(new SigningKeys(keyDirectory, KEY_ROTATION, tokenLifetime));
    }

    JwtAccessTokens(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public String mint(Claims claims, Instant issuedAt) {
        ECKey key = keys.current(issuedAt);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(TYPE)
                .keyID(key.getKeyID())
                .build();
        JWTClaimsSet body = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(claims.member().toString())
                .claim("tenant", claims.tenant().toString())
                .claim("role", claims.role().name())
                .claim("session", claims.session().toString())
                .issueTime(Date.from(issuedAt))
                .notBeforeTime(Date.from(issuedAt))
                .expirationTime(Date.from(claims.expiresAt()))
                .build();
        try {
            SignedJWT token = new SignedJWT(header, body);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign with our own key", e);
        }
    }

    @Override
    public Optional<Claims> verify(String token, Instant now) {
        Optional<Verified> known = verified.find(token);
        return known.or(() -> check(token, now)).flatMap(good -> good.at(now));
    }

    private Optional<Verified> check(String token, Instant now) {
        if (!SHAPE.matcher(token).matches()) {
            return Optional.empty();
        }
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            if (!isSignedByUs(jwt, now)) {
                return Optional.empty();
            }
            Optional<Verified> good = read(jwt.getJWTClaimsSet());
            good.ifPresent(one -> verified.remember(token, one, now));
            return good;
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isSignedByUs(SignedJWT jwt, Instant now) throws JOSEException {
        JWSHeader header = jwt.getHeader();
        boolean expected = JWSAlgorithm.ES256.equals(header.getAlgorithm())
                && TYPE.equals(header.getType())
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

    private static Optional<Verified> read(JWTClaimsSet body) throws ParseException {
        if (!ISSUER.equals(body.getIssuer()) || !List.of(AUDIENCE).equals(body.getAudience())) {
            return Optional.empty();
        }
        Claims claims = new Claims(
                new TenantId(uuid(body.getStringClaim("tenant"))),
                new MemberId(uuid(body.getSubject())),
                Role.valueOf(required(body.getStringClaim("role"))),
                new SessionId(uuid(body.getStringClaim("session"))),
                instant(body.getExpirationTime()));
        return Optional.of(new Verified(claims, instant(body.getNotBeforeTime()).minus(SKEW)));
    }

    private static Instant instant(@Nullable Date date) throws ParseException {
        if (date == null) {
            throw new ParseException("a time is missing", 0);
        }
        return date.toInstant();
    }

    private static UUID uuid(@Nullable String text) throws ParseException {
        return UUID.fromString(required(text));
    }

    private static String required(@Nullable String text) throws ParseException {
        if (text == null) {
            throw new ParseException("a claim is missing", 0);
        }
        return text;
    }
}
