package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.OneTimeCodes;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Codes that a test can compute: the secret and the time step. */
public final class SteppedOneTimeCodes implements OneTimeCodes {

    private static final String FORMER = "former:";
    private static final long STEP_SECONDS = 30;

    private final AtomicInteger counter = new AtomicInteger();

    /** The code of a secret at a time. */
    public static String codeAt(String secret, Instant when) {
        return code(secret, when.getEpochSecond() / STEP_SECONDS);
    }

    private static String code(String secret, long step) {
        return secret + "-" + step;
    }

    /** A secret as versions before have sealed it. */
    public static String sealedFormerly(TenantId tenant, MemberId member, String secret) {
        return FORMER + tenant + "/" + member + "/" + secret;
    }

    @Override
    public String newSecret() {
        return "SECRET" + counter.incrementAndGet();
    }

    @Override
    public Optional<String> openFormer(TenantId tenant, MemberId member, String sealed) {
        if (!sealed.startsWith(FORMER)) {
            return Optional.empty();
        }
        String owner = sealedFormerly(tenant, member, "");
        if (!sealed.startsWith(owner)) {
            throw new IllegalStateException("sealed for somebody else");
        }
        return Optional.of(sealed.substring(owner.length()));
    }

    @Override
    public OptionalLong step(String secret, String code, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }

    @Override
    public List<RecoveryCode> newRecoveryCodes(TenantId tenant, int count) {
        return Stream.generate(() -> "recovery-" + counter.incrementAndGet())
                .limit(count)
                .map(code -> new RecoveryCode(code, digest(tenant, code)))
                .toList();
    }

    @Override
    public TokenHash digest(TenantId tenant, String recoveryCode) {
        return new TokenHash(Sha256.hex(
                tenant + recoveryCode.toLowerCase(Locale.ROOT).replace("-", "").strip()));
    }
}
