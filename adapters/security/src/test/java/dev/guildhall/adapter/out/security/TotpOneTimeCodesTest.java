package dev.guildhall.adapter.out.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.guildhall.application.access.out.OneTimeCodes;
import dev.guildhall.application.testing.contract.OneTimeCodesContract;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotpOneTimeCodesTest implements OneTimeCodesContract {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private OneTimeCodes codes;

    @BeforeEach
    void make() throws IOException {
        codes = new TotpOneTimeCodes(keyFile("0123456789abcdef0123456789abcdef"));
    }

    private Path keyFile(String text) throws IOException {
        return Files.writeString(folder.resolve("secret.key"), text + "\n");
    }

    @Override
    public OneTimeCodes codes() {
        return codes;
    }

    /** As the standard says it, without the library. */
    @Override
    public String code(String secret, Instant when) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(secret), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(when.getEpochSecond() / 30)
                    .array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fff_ffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        long buffer = 0;
        int held = 0;
        for (int i = 0; i < base32.length(); i++) {
            buffer = (buffer << 5 | ALPHABET.indexOf(base32.charAt(i))) & 0xfff;
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (buffer >>> held));
            }
        }
        return bytes.array();
    }

    @Test
    void code_shouldBeThatOfTheStandardsExample() {
        String secret = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

        assertThat(code(secret, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(code(secret, Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
    }

    @Override
    public String sealedFormerly(String secret) {
        return new Sealer(folder.resolve("secret.key"), "guildhall second factors")
                .seal(decoded(secret), TENANT + "/" + MEMBER);
    }

    @Test
    void openFormer_withAnotherKeyOrAChangedText_shouldFail() throws IOException {
        String sealed = sealedFormerly(codes.newSecret());
        String changed = sealed.substring(0, sealed.length() - 2) + (sealed.endsWith("AA") ? "BB" : "AA");

        for (String wrong : new String[] {changed, "s1.", "s1.AAAA", "s1.é"}) {
            assertThatIllegalStateException().isThrownBy(() -> codes.openFormer(TENANT, MEMBER, wrong));
        }
        OneTimeCodes other = new TotpOneTimeCodes(keyFile("another key that is long enough, too"));
        assertThatIllegalStateException()
                .isThrownBy(() -> other.openFormer(TENANT, MEMBER, sealed))
                .withMessageContaining("GUILDHALL_SECRET_KEY_FILE");
    }

    @Test
    void openFormer_whenTheFileGotANewKeyInFront_shouldStillOpen() throws IOException {
        String secret = codes.newSecret();
        String sealed = sealedFormerly(secret);
        OneTimeCodes rotated =
                new TotpOneTimeCodes(keyFile("another key that is long enough, too\n0123456789abcdef0123456789abcdef"));

        assertThat(rotated.openFormer(TENANT, MEMBER, sealed)).contains(secret);
    }

    @Test
    void keyFile_whenTooShort_shouldBeRefused() throws IOException {
        Path shortKey = keyFile("short");

        assertThatIllegalStateException().isThrownBy(() -> new TotpOneTimeCodes(shortKey));
    }
}
