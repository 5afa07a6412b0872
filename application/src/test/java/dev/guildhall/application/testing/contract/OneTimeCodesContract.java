package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.guildhall.application.access.out.OneTimeCodes;
import dev.guildhall.application.access.out.OneTimeCodes.RecoveryCode;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link OneTimeCodes} promises. */
public interface OneTimeCodesContract {

    /** A tenant. */
    TenantId TENANT = new TenantId(new UUID(1, 1));

    /** Its member. */
    MemberId MEMBER = new MemberId(new UUID(2, 2));

    /** Codes. */
    OneTimeCodes codes();

    /** What a device shows that was given this secret. */
    String code(String secret, Instant when);

    /** A secret as it was sealed before companies' keys did that. */
    String sealedFormerly(String secret);

    @Test
    default void step_shouldKnowTheCodesAroundThePresentAndNoOthers() {
        String secret = codes().newSecret();
        Instant now = ManualClock.START;
        long step = now.getEpochSecond() / 30;

        assertThat(codes().step(secret, code(secret, now), now)).hasValue(step);
        assertThat(codes().step(secret, code(secret, now.minusSeconds(30)), now))
                .hasValue(step - 1);
        assertThat(codes().step(secret, code(secret, now.plusSeconds(30)), now)).hasValue(step + 1);
        assertThat(codes().step(secret, code(secret, now.minusSeconds(90)), now))
                .isEmpty();
        assertThat(codes().step(secret, "", now)).isEmpty();
        assertThat(codes().step(secret, "é", now)).isEmpty();
    }

    @Test
    default void openFormer_shouldOpenWhatWasSealedForTheSameMemberInTheFormerWay() {
        String secret = codes().newSecret();
        String sealed = sealedFormerly(secret);

        assertThat(codes().openFormer(TENANT, MEMBER, sealed)).contains(secret);
        assertThat(codes().openFormer(TENANT, MEMBER, "AWx5")).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> codes().openFormer(TENANT, new MemberId(new UUID(2, 3)), sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> codes().openFormer(new TenantId(new UUID(1, 3)), MEMBER, sealed));
    }

    @Test
    default void newSecret_shouldBeAnotherEachTime() {
        assertThat(codes().newSecret()).isNotEqualTo(codes().newSecret());
    }

    @Test
    default void recoveryCodes_shouldBeKnownHoweverTheyAreTyped() {
        List<RecoveryCode> all = codes().newRecoveryCodes(TENANT, 10);
        RecoveryCode one = all.getFirst();

        assertThat(all).hasSize(10).extracting(RecoveryCode::hash).doesNotHaveDuplicates();
        assertThat(codes().digest(TENANT, one.text())).isEqualTo(one.hash());
        assertThat(codes().digest(
                                TENANT,
                                " " + one.text().toUpperCase(Locale.ROOT).replace("-", "")))
                .isEqualTo(one.hash());
        assertThat(codes().digest(new TenantId(new UUID(1, 3)), one.text())).isNotEqualTo(one.hash());
    }
}
