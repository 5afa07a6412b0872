package dev.guildhall.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Digests and signatures, by what every Java has. */
final class Crypto {

    private Crypto() {}

    /** SHA-256 of a text's UTF-8 in lower-case hex. */
    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether a text was signed with ES256 by the owner of a key, given as its JWK. */
    static boolean isSigned(String text, Json.Members key, String signature) {
        try {
            Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(publicKey(key));
            verifier.update(text.getBytes(UTF_8));
            return verifier.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static PublicKey publicKey(Json.Members key) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(number(key.text("x")), number(key.text("y")));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }

    /** The thumbprint of a key (RFC 7638) in lower-case hex; what people compare. */
    static String thumbprint(Json.Members key) {
        if (!key.text("kty").equals("EC") || !key.text("crv").equals("P-256")) {
            throw new Malformed("the key is not one on the curve P-256");
        }
        return sha256("{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":"
                + key.get("x", Json.Text.class).canonical() + ",\"y\":"
                + key.get("y", Json.Text.class).canonical() + "}");
    }
}
