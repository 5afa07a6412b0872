package dev.guildhall.adapter.out.security.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.domain.access.CompanySignIn;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** What a signed token must say to be believed (OpenID Connect Core 1.0, section 3.1.3.7; RFC 9068, section 4). */
final class TokenRules {

    /** Clocks may differ by this much; an access token ends when it says nevertheless. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private static final int LONGEST_SUBJECT = 255;

    private TokenRules() {}

    /**
     * Checks the proof that somebody has signed in.
     *
     * @param nonce what was sent along; empty when the server is only asked again
     */
    static void demandProof(JWTClaimsSet claims, CompanySignIn company, Optional<String> nonce, Instant now) {
        try {
            demandOurs(claims, company, SKEW, now);
            String party = claims.getStringClaim("azp");
            demand(
                    party == null ? claims.getAudience().size() == 1 : party.equals(company.client()),
                    "The server's proof was given to another client.");
            if (nonce.isPresent()) {
                demand(
                        nonce.get().equals(claims.getStringClaim("nonce")),
                        "The server's proof belongs to another sign-in.");
            }
        } catch (ParseException e) {
            throw unreadable(e);
        }
    }

    /** Checks an access token that somebody else has fetched to call us with. A proof of a sign-in is none. */
    static void demandAccessToken(JWTClaimsSet claims, CompanySignIn company, Instant now) {
        demandOurs(claims, company, Duration.ZERO, now);
        demand(
                claims.getClaim("scope") != null || claims.getClaim("scp") != null,
                "The token has no scope, so it is no access token.");
        demand(
                claims.getClaim("nonce") == null && claims.getClaim("at_hash") == null,
                "The token is the proof of a sign-in and no access token.");
    }

    private static void demandOurs(JWTClaimsSet claims, CompanySignIn company, Duration late, Instant now) {
        demand(company.issuer().equals(claims.getIssuer()), "The server's token names another issuer.");
        List<String> audience = claims.getAudience();
        demand(audience.contains(company.client()), "The server's token is for somebody else.");
        Date end = claims.getExpirationTime();
        demand(end != null && now.minus(late).isBefore(end.toInstant()), "The server's token has expired.");
        Date issued = claims.getIssueTime();
        demand(
                issued != null && !issued.toInstant().isAfter(now.plus(SKEW)),
                "The server's token is of the future; is a clock wrong?");
        Date start = claims.getNotBeforeTime();
        demand(start == null || !start.toInstant().isAfter(now.plus(SKEW)), "The server's token is not good yet.");
        String subject = claims.getSubject();
        demand(
                subject != null && !subject.isBlank() && subject.length() <= LONGEST_SUBJECT,
                "The server's token does not say for whom it is.");
    }

    private static void demand(boolean good, String advice) {
        if (!good) {
            throw new NotProven(Why.UNFIT, advice);
        }
    }

    static NotProven unreadable(ParseException cause) {
        return new NotProven(Why.UNFIT, "The server's token cannot be read.", cause);
    }
}
