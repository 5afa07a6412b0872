package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.audit.out.Digests;
import org.junit.jupiter.api.Test;

/** What {@link Digests} promises. */
public interface DigestsContract {

    /** The digests. */
    Digests digests();

    @Test
    default void sha256_shouldBeWhatEverybodyElseComputes() {
        assertThat(digests().sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(digests().sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    default void sha256_shouldBeOfTheUtf8() {
        assertThat(digests().sha256("ä")).isNotEqualTo(digests().sha256("a"));
    }
}
