package dev.guildhall.adapter.out.security;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.guildhall.application.run.out.RunTokens;
import dev.guildhall.domain.delegation.RunGrant;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Run tokens as JWTs that only we can have signed; see {@link TokenSigner}. Their type is another than that of access
 * tokens, so that neither is ever taken for the other. The subject is the member on whose behalf a run acts, the actor
 * ({@code act}, RFC 8693) is the employee.
 */
public final class JwtRunTokens implements RunTokens {

    static final String TYPE = "guildhall-run+jwt";

    private static final int LONGEST_BODY = 6_000;
    private static final Pattern SCOPE = Pattern.compile("[\\x21\\x23-\\x5b\\x5d-\\x7e]{1,100}");

    /** Clocks of two nodes may differ by this much. Applied to the start of a token's life only, never to its end. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final TokenSigner signer;
    private final Duration longestLife;
    private final InstantSource clock;

    /**
     * @param keys the keys that sign tokens, the same as those of access tokens
     * @param longestLife longest life of any token signed with them; a grant for longer is cut to it
     */
    public JwtRunTokens(SigningKeys keys, Duration longestLife, InstantSource clock) {
        this.signer = new TokenSigner(keys, TYPE, LONGEST_BODY);
        this.longestLife = longestLife;
        this.clock = clock;
    }

    @Override
    public String mint(RunGrant grant) {
        Instant now = clock.instant();
        Instant latest = now.plus(longestLife);
        Instant end = grant.expiresAt().isBefore(latest) ? grant.expiresAt() : latest;
        JWTClaimsSet body = new JWTClaimsSet.Builder()
                .issuer(TokenSigner.ISSUER)
                .audience(grant.audience())
                .subject(grant.onBehalfOf().toString())
                .claim("act", Map.of("sub", grant.employee().toString()))
                .claim("tenant", grant.tenant().toString())
                .claim("run", grant.run().toString())
                .claim("depth", grant.depth())
                .claim("scope", written(grant.scopes()))
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(end))
                .build();
        return signer.sign(body, now);
    }

    @Override
    public Optional<RunGrant> verify(String token, String audience) {
        Instant now = clock.instant();
        return signer.verified(token, now).flatMap(body -> read(body, audience, now));
    }

    private static Optional<RunGrant> read(JWTClaimsSet body, String audience, Instant now) {
        if (!TokenSigner.ISSUER.equals(body.getIssuer()) || !List.of(audience).equals(body.getAudience())) {
            return Optional.empty();
        }
        try {
            Instant start = TokenSigner.required(body.getNotBeforeTime()).toInstant();
            Instant end = TokenSigner.required(body.getExpirationTime()).toInstant();
            boolean good = now.isBefore(end) && !now.isBefore(start.minus(SKEW));
            return good ? Optional.of(grant(body, audience, end)) : Optional.empty();
        } catch (ParseException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static RunGrant grant(JWTClaimsSet body, String audience, Instant end) throws ParseException {
        return new RunGrant(
                new TenantId(TokenSigner.uuid(body.getStringClaim("tenant"))),
                new RunId(TokenSigner.uuid(body.getStringClaim("run"))),
                new EmployeeId(TokenSigner.uuid(actor(body))),
                new MemberId(TokenSigner.uuid(body.getSubject())),
                depth(body.getClaim("depth")),
                scopes(TokenSigner.required(body.getStringClaim("scope"))),
                audience,
                end);
    }

    private static @Nullable String actor(JWTClaimsSet body) throws ParseException {
        Map<String, Object> actor = TokenSigner.required(body.getJSONObjectClaim("act"));
        return actor.size() == 1 && actor.get("sub") instanceof String employee ? employee : null;
    }

    private static int depth(@Nullable Object claim) throws ParseException {
        if (claim instanceof Long || claim instanceof Integer) {
            return Math.toIntExact(((Number) claim).longValue());
        }
        throw new ParseException("the depth is no whole number", 0);
    }

    private static String written(Set<String> scopes) {
        for (String scope : scopes) {
            if (!SCOPE.matcher(scope).matches()) {
                throw new IllegalArgumentException("not a scope: '" + scope + "'");
            }
        }
        return String.join(" ", new TreeSet<>(scopes));
    }

    private static Set<String> scopes(String written) {
        return written.isEmpty() ? Set.of() : Set.of(written.split(" ", -1));
    }
}
