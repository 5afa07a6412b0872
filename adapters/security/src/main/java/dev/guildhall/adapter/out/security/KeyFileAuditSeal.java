package dev.guildhall.adapter.out.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import dev.guildhall.application.audit.out.AuditSeal;
import dev.guildhall.domain.audit.AuditKey;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Signs with JWKs in a directory of their own. A key signs for a year; none is ever deleted, because what it signed has
 * to be verified for longer than anybody can say.
 */
public final class KeyFileAuditSeal implements AuditSeal {

    private static final Duration ROTATION = Duration.ofDays(365);
    private static final Duration FOR_GOOD = Duration.ofDays(365 * 1000L);
    private static final JWSHeader PLAIN = new JWSHeader(JWSAlgorithm.ES256);

    private final SigningKeys keys;
    private final InstantSource clock;

    /**
     * @param keyDirectory where the keys are kept, apart from those that sign tokens
     */
    public KeyFileAuditSeal(Path keyDirectory, InstantSource clock) {
        this.keys = new SigningKeys(keyDirectory, ROTATION, FOR_GOOD);
        this.clock = clock;
    }

    @Override
    public AuditKey current() {
        return half(keys.current(clock.instant()));
    }

    @Override
    public String sign(AuditKey key, String text) {
        ECKey signing = keys.all(clock.instant()).stream()
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
        return keys.all(clock.instant()).stream().map(KeyFileAuditSeal::half).toList();
    }

    private static AuditKey half(ECKey key) {
        return new AuditKey(key.getX().toString(), key.getY().toString());
    }
}
