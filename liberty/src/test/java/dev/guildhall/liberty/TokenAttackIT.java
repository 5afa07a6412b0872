package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.SharedInstallation;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Access tokens made by somebody who has a good one and the public keys. With our own key: the tests of the signer. */
class TokenAttackIT {

    private static final String ALG_NONE = "{\"alg\":\"none\",\"typ\":\"at+jwt\"}";

    private static Client ana;
    private static JsonObject key;

    @BeforeAll
    static void signUp() {
        ana = SharedInstallation.get().client().signUp("Attacked");
        key = Client.ok(ana.get("auth/keys")).getJsonArray("keys").getJsonObject(0);
    }

    private static String part(String token, int index) {
        return token.split("\\.", -1)[index];
    }

    private static String text(String encoded) {
        return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String withMac(String header, String body, byte[] secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        String signed = encoded(header) + "." + body;
        return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> attacks() throws GeneralSecurityException {
        String good = ana.token();
        String header = part(good, 0);
        String body = part(good, 1);
        String signature = part(good, 2);
        String kid = key.getString("kid");
        String other = part(ana.signUp("Other").token(), 1);
        String claims = text(body);
        Map<String, String> attacks = new LinkedHashMap<>();
        attacks.put("no algorithm", encoded(ALG_NONE) + "." + body + ".");
        attacks.put(
                "no algorithm, old signature",
                encoded(ALG_NONE.replace("none", "NoNe")) + "." + body + "." + signature);
        attacks.put(
                "the public key as shared secret",
                withMac(
                        "{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"" + kid + "\"}",
                        body,
                        key.toString().getBytes(StandardCharsets.UTF_8)));
        attacks.put(
                "the point as shared secret",
                withMac(
                        "{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"" + kid + "\"}",
                        body,
                        Base64.getUrlDecoder().decode(key.getString("x"))));
        for (String trick : new String[] {"../../../dev/null", "' or 1=1 --", "", "http://127.0.0.1/keys"}) {
            attacks.put("key id " + trick, encoded(text(header).replace(kid, trick)) + "." + body + "." + signature);
        }
        for (String field : new String[] {"jwk", "jku", "x5u", "x5c", "crit"}) {
            String value = field.equals("jwk") ? key.toString() : "\"http://127.0.0.1/x\"";
            attacks.put(
                    "header " + field,
                    encoded(text(header).replaceFirst("}$", ",\"" + field + "\":") + value + "}") + "." + body + "."
                            + signature);
        }
        attacks.put("another tenant's body", header + "." + other + "." + signature);
        attacks.put(
                "a role of its own",
                header + "." + encoded(claims.replaceFirst("}$", ",\"role\":\"OPERATOR\"}")) + "." + signature);
        attacks.put(
                "a later end",
                header + "." + encoded(claims.replaceAll("\"exp\":\\d+", "\"exp\":9999999999")) + "." + signature);
        attacks.put(
                "another audience", header + "." + encoded(claims.replace("guildhall-api", "tools")) + "." + signature);
        attacks.put(
                "a run's type",
                encoded(text(header).replace("at+jwt", "guildhall-run+jwt")) + "." + body + "." + signature);
        attacks.put("no signature", header + "." + body + ".");
        attacks.put("an empty signature", header + "." + body + "." + encoded(new byte[64]));
        for (int bit = 0; bit < 256; bit += 5) {
            byte[] bytes = Base64.getUrlDecoder().decode(signature);
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            attacks.put("bit " + bit, header + "." + body + "." + encoded(bytes));
        }
        return attacks;
    }

    @Test
    void call_whenTheTokenIsAttacked_shouldBeRefused() throws GeneralSecurityException {
        Map<String, String> attacks = attacks();

        assertThat(attacks).hasSizeGreaterThan(60).doesNotContainValue(ana.token());
        attacks.forEach((name, token) -> assertThat(
                        new Client(ana.url(), token).get("auth/me").status())
                .as(name)
                .isEqualTo(401));
        assertThat(ana.get("auth/me").status()).isEqualTo(200);
    }
}
