package dev.guildhall.adapter.out.security;

import com.nimbusds.jose.jwk.ECKey;
import dev.guildhall.application.access.out.VerificationKeys;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** The public halves of the JWKs in the directory of keys. */
public final class JwkVerificationKeys implements VerificationKeys {

    private final SigningKeys keys;
    private final InstantSource clock;

    /**
     * @param keyDirectory where the keys are kept
     * @param tokenLifetime longest life of any token signed with them
     */
    public JwkVerificationKeys(Path keyDirectory, Duration tokenLifetime, InstantSource clock) {
        this(new SigningKeys(keyDirectory, SigningKeys.ROTATION, tokenLifetime), clock);
    }

    JwkVerificationKeys(SigningKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public List<VerificationKey> published() {
        return keys.all(clock.instant()).stream().map(JwkVerificationKeys::half).toList();
    }

    private static VerificationKey half(ECKey key) {
        return new VerificationKey(
                key.getKeyID(), key.getX().toString(), key.getY().toString());
    }
}
