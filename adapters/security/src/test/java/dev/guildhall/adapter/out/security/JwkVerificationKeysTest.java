package dev.guildhall.adapter.out.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import dev.guildhall.application.access.out.VerificationKeys;
import dev.guildhall.application.access.out.VerificationKeys.VerificationKey;
import dev.guildhall.application.run.out.RunTokens;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.contract.RunTokensContract;
import dev.guildhall.application.testing.contract.VerificationKeysContract;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JwkVerificationKeysTest implements VerificationKeysContract, RunTokensContract {

    private static final Duration LIFE = Duration.ofHours(1);

    private final ManualClock clock = new ManualClock();

    private final SigningKeys keys = new KeyRing().node(clock.instant());

    @Override
    public VerificationKeys verificationKeys() {
        return new JwkVerificationKeys(keys);
    }

    @Override
    public RunTokens runTokens() {
        return new JwtRunTokens(keys, LIFE, clock);
    }

    @Override
    public ManualClock tokenClock() {
        return clock;
    }

    @Test
    void published_whenATokenIsSigned_shouldVerifyIt() throws Exception {
        SignedJWT token = SignedJWT.parse(runTokens().mint(grant(0, Set.of("web:read"))));

        assertThat(token.verify(new ECDSAVerifier(keyOf(token)))).isTrue();
    }

    @Test
    void published_whenTheKeyWasReplaced_shouldStillHaveTheOldOne() throws Exception {
        SignedJWT old = SignedJWT.parse(runTokens().mint(grant(0, Set.of())));
        clock.advance(KeyRing.ROTATION);
        keys.refresh(clock.instant());
        clock.advance(SigningKeys.ANNOUNCED);
        SignedJWT young = SignedJWT.parse(runTokens().mint(grant(0, Set.of())));

        assertThat(keyOf(old)).isNotEqualTo(keyOf(young));
        assertThat(verificationKeys().published()).hasSize(2);
    }

    private ECKey keyOf(SignedJWT token) {
        VerificationKey key = verificationKeys().published().stream()
                .filter(one -> one.id().equals(token.getHeader().getKeyID()))
                .findFirst()
                .orElseThrow();
        return new ECKey.Builder(Curve.P_256, new Base64URL(key.x()), new Base64URL(key.y()))
                .keyID(key.id())
                .build();
    }
}
