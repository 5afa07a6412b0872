package dev.guildhall.application.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.audit.out.AuditSeal;
import dev.guildhall.domain.audit.AuditKey;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What {@link AuditSeal} promises. */
public interface AuditSealContract {

    /** The seal. */
    AuditSeal seal();

    @Test
    default void sign_shouldBeVerifiedByThePublicHalf() throws GeneralSecurityException {
        AuditKey key = seal().current();
        String signature = seal().sign(key, "text ä");

        assertThat(isSigned(key, "text ä", signature)).isTrue();
        assertThat(isSigned(key, "text a", signature)).isFalse();
    }

    @Test
    default void published_shouldHaveTheKeyThatSigns() {
        assertThat(seal().published()).contains(seal().current());
    }

    @Test
    default void sign_whenTheKeyIsNotOurs_shouldFail() {
        AuditKey key = seal().current();

        assertThatThrownBy(() -> seal().sign(new AuditKey(key.y(), key.x()), "text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isSigned(AuditKey key, String text, String signature) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(number(key.x()), number(key.y()));
        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class))));
        verifier.update(text.getBytes(UTF_8));
        return verifier.verify(Base64.getUrlDecoder().decode(signature));
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }
}
