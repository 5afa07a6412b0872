package dev.guildhall.adapter.out.security;

import static dev.guildhall.adapter.out.security.Forge.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.guildhall.application.access.out.AccessTokens.Claims;
import dev.guildhall.application.run.out.RunTokens;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.contract.RunTokensContract;
import dev.guildhall.domain.delegation.RunGrant;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JwtRunTokensTest implements RunTokensContract {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final ManualClock clock = new ManualClock();

    @SuppressWarnings("NullAway.Init") // set before each test
    private SigningKeys keys;

    @SuppressWarnings("NullAway.Init") // set before each test
    private JwtRunTokens tokens;

    @BeforeEach
    void makeKeys() {
        keys = new KeyRing().node(NOW);
        tokens = new JwtRunTokens(keys, LONGEST, clock);
    }

    @Override
    public RunTokens runTokens() {
        return tokens;
    }

    @Override
    public ManualClock tokenClock() {
        return clock;
    }

    private static JWTClaimsSet.Builder body() {
        String id = new UUID(1, 2).toString();
        return new JWTClaimsSet.Builder()
                .issuer("guildhall")
                .audience(AUDIENCE)
                .subject(id)
                .claim("act", Map.of("sub", id))
                .claim("tenant", id)
                .claim("run", id)
                .claim("depth", 1)
                .claim("scope", "web:read")
                .notBeforeTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(300)));
    }

    private String forged(JWTClaimsSet.Builder body) {
        return Forge.sign(ours(), header -> header.type(new JOSEObjectType("guildhall-run+jwt")), body.build());
    }

    @Test
    void verify_whenForgedWithOurKeyAndRightInEverything_shouldAccept() {
        assertThat(tokens.verify(forged(body()), AUDIENCE)).isPresent();
    }

    @Test
    void verify_whenItIsAnAccessToken_shouldRefuseAndTheOtherWayRound() {
        JwtAccessTokens access = new JwtAccessTokens(keys);
        Claims claims = new Claims(
                new TenantId(new UUID(1, 1)),
                new MemberId(new UUID(1, 2)),
                new SessionId(new UUID(1, 3)),
                NOW.plusSeconds(600));

        assertThat(tokens.verify(access.mint(claims, NOW), "guildhall-api")).isEmpty();
        RunGrant grant = grant(0, Set.of("web:read"));
        RunGrant forTheApi = grant.narrowedTo("guildhall-api", grant.scopes(), grant.expiresAt());
        assertThat(access.verify(tokens.mint(forTheApi), NOW)).isEmpty();
        assertThat(tokens.verify(tokens.mint(forTheApi), "guildhall-api")).isPresent();
    }

    @Test
    void verify_whenOfOneTypeWithTheClaimsOfTheOther_shouldRefuse() {
        String run = Forge.sign(ours(), header -> header, body().build());
        String access = Forge.sign(
                ours(),
                header -> header.type(new JOSEObjectType("guildhall-run+jwt")),
                Forge.body().build());

        assertThat(tokens.verify(run, AUDIENCE)).isEmpty();
        assertThat(tokens.verify(access, "guildhall-api")).isEmpty();
        assertThat(new JwtAccessTokens(keys).verify(access, NOW)).isEmpty();
    }

    @Test
    void verify_whenSignedWithAForeignKey_shouldRefuse() {
        ECKey theirs = Forge.foreignKey(ours().getKeyID());

        assertThat(tokens.verify(
                        Forge.sign(
                                theirs, header -> header.type(new JOSEObjectType("guildhall-run+jwt")), body().build()),
                        AUDIENCE))
                .isEmpty();
    }

    @Test
    void verify_whenOfAnotherIssuerOrForSeveral_shouldRefuse() {
        assertRefused(body().issuer("someone"));
        assertRefused(body().audience(List.of(AUDIENCE, "other")));
        assertRefused(body().audience(List.of()));
    }

    @Test
    void verify_whenAClaimIsMissingOrNonsense_shouldRefuse() {
        for (String claim : List.of("sub", "act", "tenant", "run", "depth", "scope", "exp", "nbf")) {
            assertRefused(body().claim(claim, null));
            assertRefused(body().claim(claim, List.of(1, 2)));
        }
        for (Object depth : List.of(-1, 6, 99, 1.5, "1", Long.MAX_VALUE)) {
            assertRefused(body().claim("depth", depth));
        }
        for (Object actor : List.of("x", Map.of(), Map.of("sub", "x"), Map.of("sub", 1))) {
            assertRefused(body().claim("act", actor));
        }
        assertRefused(body().claim("scope", "a:b a:b"));
    }

    @Test
    void verify_whenNotYetGood_shouldRefuse() {
        assertRefused(body().notBeforeTime(Date.from(NOW.plusSeconds(31))));
    }

    @Test
    void mint_whenGrantedForLong_shouldEndWithTheKeys() {
        RunGrant grant = grant(0, Set.of());
        RunGrant forLong = new RunGrant(
                grant.tenant(),
                grant.run(),
                grant.employee(),
                grant.onBehalfOf(),
                0,
                Set.of(),
                AUDIENCE,
                NOW.plus(Duration.ofDays(9)));

        assertThat(tokens.verify(tokens.mint(forLong), AUDIENCE).map(RunGrant::expiresAt))
                .contains(NOW.plus(LONGEST));
    }

    @Test
    void mint_whenAScopeIsTwo_shouldRefuse() {
        assertThatThrownBy(() -> tokens.mint(grant(0, Set.of("web:read pay:all"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void assertRefused(JWTClaimsSet.Builder body) {
        assertThat(tokens.verify(forged(body), AUDIENCE)).isEmpty();
    }

    private ECKey ours() {
        return keys.current(NOW);
    }
}
