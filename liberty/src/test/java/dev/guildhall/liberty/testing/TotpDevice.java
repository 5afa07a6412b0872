package dev.guildhall.liberty.testing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a phone does that was given a secret, as the standard says it. */
public final class TotpDevice {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP_SECONDS = 30;

    private final byte[] secret;
    private long last;

    /**
     * @param base32 with or without spaces
     */
    public TotpDevice(String base32) {
        this.secret = decoded(base32.replaceAll("\\s", ""));
    }

    /** A code that was not given before: the present one, else the one after it, which is accepted, too. */
    public String next() {
        last = Math.max(Instant.now().getEpochSecond() / STEP_SECONDS, last + 1);
        return code(last);
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fff_ffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / Byte.SIZE);
        long buffer = 0;
        int held = 0;
        for (int i = 0; i < base32.length(); i++) {
            buffer = (buffer << 5 | ALPHABET.indexOf(base32.charAt(i))) & 0xfff;
            held += 5;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.put((byte) (buffer >>> held));
            }
        }
        return bytes.array();
    }
}
