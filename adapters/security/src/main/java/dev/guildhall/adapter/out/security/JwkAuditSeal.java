package dev.guildhall.adapter.out.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import dev.guildhall.application.audit.out.AuditSeal;
import dev.guildhall.domain.audit.AuditKey;
import java.time.InstantSource;
import java.util.List;

/** Signs with keys that are for nothing else. */
public final class JwkAuditSeal implements AuditSeal {

    private static final JWSHeader PLAIN = new JWSHeader(JWSAlgorithm.ES256);

    private final SigningKeys keys;
    private final InstantSource clock;

    /**
     * @param keys the keys that sign checkpoints
     */
    public JwkAuditSeal(SigningKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public AuditKey current() {
        return half(keys.current(clock.instant()));
    }

    @Override
    public String sign(AuditKey key, String text) {
        ECKey signing = keys.all().stream()
                .filter(one -> half(one).equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a key of ours"));
        try {
            return new ECDSASigner(signing).sign(PLAIN, text.getBytes(UTF_8)).toString();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign with our own key", e);
        }
    }

    @Override
    public List<AuditKey> published() {
        return keys.all().stream().map(JwkAuditSeal::half).toList();
    }

    private static AuditKey half(ECKey key) {
        return new AuditKey(key.getX().toString(), key.getY().toString());
    }
}
