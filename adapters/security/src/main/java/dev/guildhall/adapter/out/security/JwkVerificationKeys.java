package dev.guildhall.adapter.out.security;

import com.nimbusds.jose.jwk.ECKey;
import dev.guildhall.application.access.out.VerificationKeys;
import java.util.List;

/** The public halves of the keys that sign tokens. */
public final class JwkVerificationKeys implements VerificationKeys {

    private final SigningKeys keys;

    /**
     * @param keys the keys that sign tokens
     */
    public JwkVerificationKeys(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public List<VerificationKey> published() {
        return keys.all().stream().map(JwkVerificationKeys::half).toList();
    }

    private static VerificationKey half(ECKey key) {
        return new VerificationKey(
                key.getKeyID(), key.getX().toString(), key.getY().toString());
    }
}
