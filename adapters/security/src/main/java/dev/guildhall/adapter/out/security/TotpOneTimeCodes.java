package dev.guildhall.adapter.out.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import dev.guildhall.application.access.out.OneTimeCodes;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;

/** Codes by time (RFC 6238): six digits, a new one each 30 seconds, SHA-1 because every program has that. */
public final class TotpOneTimeCodes implements OneTimeCodes {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 20;

    /** 80 bits: their plain digest cannot be searched for. */
    private static final int RECOVERY_BYTES = 10;

    private static final int GROUP = 4;

    private final PlatformDigests digests = new PlatformDigests();
    private final SecureRandom random = new SecureRandom();
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);
    private final Sealer former;

    /**
     * @param keyFile the installation's secret key, which sealed what is computed from before companies' keys did
     */
    public TotpOneTimeCodes(Path keyFile) {
        this.former = new Sealer(keyFile, "guildhall second factors");
    }

    @Override
    public String newSecret() {
        return Base32.encode(random(SECRET_BYTES));
    }

    @Override
    public Optional<String> openFormer(TenantId tenant, MemberId member, String sealed) {
        return Sealer.isSealed(sealed)
                ? Optional.of(Base32.encode(former.open(sealed, tenant + "/" + member)))
                : Optional.empty();
    }

    @Override
    public OptionalLong step(String secret, String code, Instant now) {
        byte[] typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        SecretKeySpec key = new SecretKeySpec(Base32.decode(secret), "HmacSHA1");
        long present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.of(present, present - 1, present + 1)
                .filter(step -> MessageDigest.isEqual(typed, code(key, step)))
                .findFirst();
    }

    private byte[] code(SecretKeySpec key, long step) {
        try {
            Instant start = Instant.ofEpochSecond(step * STEP.toSeconds());
            return generator
                    .generateOneTimePasswordString(key, start, Locale.ROOT)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("every key is good for HMAC", e);
        }
    }

    @Override
    public List<RecoveryCode> newRecoveryCodes(TenantId tenant, int count) {
        return Stream.generate(() -> Base32.encode(random(RECOVERY_BYTES)).toLowerCase(Locale.ROOT))
                .limit(count)
                .map(code -> new RecoveryCode(grouped(code), digest(tenant, code)))
                .toList();
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    @Override
    public TokenHash digest(TenantId tenant, String recoveryCode) {
        return new TokenHash(digests.sha256(tenant + ":" + Base32.normal(recoveryCode)));
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
