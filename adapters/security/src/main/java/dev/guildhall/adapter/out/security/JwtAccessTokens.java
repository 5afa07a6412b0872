package dev.guildhall.adapter.out.security;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.guildhall.adapter.out.security.VerifiedTokens.Verified;
import dev.guildhall.application.access.out.AccessTokens;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Access tokens as JWTs that only we can have signed; see {@link TokenSigner}. */
public final class JwtAccessTokens implements AccessTokens {

    private static final String AUDIENCE = "guildhall-api";
    private static final String TYPE = "at+jwt";
    private static final int LONGEST_BODY = 1_500;

    /** Clocks of two nodes may differ by this much. Applied to the start of a token's life only, never to its end. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    /** Some ten megabytes. */
    private static final int REMEMBERED = 10_000;

    private final TokenSigner signer;
    private final VerifiedTokens verified = new VerifiedTokens(REMEMBERED);

    /**
     * @param keys the keys that sign tokens
     */
    public JwtAccessTokens(SigningKeys keys) {
        this.signer = new TokenSigner(keys, TYPE, LONGEST_BODY);
    }

    @Override
    public String mint(Claims claims, Instant issuedAt) {
        JWTClaimsSet body = new JWTClaimsSet.Builder()
                .issuer(TokenSigner.ISSUER)
                .audience(AUDIENCE)
                .subject(claims.member().toString())
                .claim("tenant", claims.tenant().toString())
                .claim("session", claims.session().toString())
                .issueTime(Date.from(issuedAt))
                .notBeforeTime(Date.from(issuedAt))
                .expirationTime(Date.from(claims.expiresAt()))
                .build();
        return signer.sign(body, issuedAt);
    }

    @Override
    public Optional<Claims> verify(String token, Instant now) {
        Optional<Verified> known = verified.find(token);
        return known.or(() -> check(token, now)).flatMap(good -> good.at(now));
    }

    private Optional<Verified> check(String token, Instant now) {
        Optional<Verified> good = signer.verified(token, now).flatMap(JwtAccessTokens::read);
        good.ifPresent(one -> verified.remember(token, one, now));
        return good;
    }

    private static Optional<Verified> read(JWTClaimsSet body) {
        if (!TokenSigner.ISSUER.equals(body.getIssuer()) || !List.of(AUDIENCE).equals(body.getAudience())) {
            return Optional.empty();
        }
        try {
            Claims claims = new Claims(
                    new TenantId(TokenSigner.uuid(body.getStringClaim("tenant"))),
                    new MemberId(TokenSigner.uuid(body.getSubject())),
                    new SessionId(TokenSigner.uuid(body.getStringClaim("session"))),
                    TokenSigner.required(body.getExpirationTime()).toInstant());
            Instant start = TokenSigner.required(body.getNotBeforeTime()).toInstant();
            return Optional.of(new Verified(claims, start.minus(SKEW)));
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
