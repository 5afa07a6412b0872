package dev.guildhall.application.testing.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.guildhall.application.audit.out.AuditSeal;
import dev.guildhall.domain.audit.AuditKey;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** One key for all tests of this JVM, by what the platform has: signatures are real, so that what they protect can be tested. */
public final class PlainAuditSeal implements AuditSeal {

    private static final KeyPair PAIR = pair();
    private static final int COORDINATE = 32;

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public AuditKey current() {
        var point = ((ECPublicKey) PAIR.getPublic()).getW();
        return new AuditKey(
                coordinate(point.getAffineX().toByteArray()),
                coordinate(point.getAffineY().toByteArray()));
    }

    private static String coordinate(byte[] number) {
        byte[] fixed = new byte[COORDINATE];
        byte[] tail = Arrays.copyOfRange(number, Math.max(0, number.length - COORDINATE), number.length);
        System.arraycopy(tail, 0, fixed, COORDINATE - tail.length, tail.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }

    @Override
    public String sign(AuditKey key, String text) {
        if (!key.equals(current())) {
            throw new IllegalArgumentException("not a key of ours");
        }
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(PAIR.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<AuditKey> published() {
        return List.of(current());
    }
}
