package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.VerificationKeys;
import dev.guildhall.application.access.out.VerificationKeys.VerificationKey;
import org.junit.jupiter.api.Test;

/** What {@link VerificationKeys} promises. */
public interface VerificationKeysContract {

    /** The keys. */
    VerificationKeys verificationKeys();

    @Test
    default void published_whenAsked_shouldGiveKeysThatCanBeToldApart() {
        assertThat(verificationKeys().published())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key.id()).isNotBlank())
                .extracting(VerificationKey::id)
                .doesNotHaveDuplicates();
    }

    @Test
    default void published_whenAsked_shouldGiveCoordinatesOf32Bytes() {
        assertThat(verificationKeys().published())
                .allSatisfy(key -> assertThat(new String[] {key.x(), key.y()})
                        .allMatch(half -> half.matches("[A-Za-z0-9_-]{43}")));
    }

    @Test
    default void published_whenAskedAgain_shouldGiveTheSame() {
        assertThat(verificationKeys().published()).isEqualTo(verificationKeys().published());
    }
}
