package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.PasswordHasher;
import dev.guildhall.domain.access.Password;
import org.junit.jupiter.api.Test;

/** What {@link PasswordHasher} promises. */
public interface PasswordHasherContract {

    /** A password. */
    Password RIGHT = new Password("correct horse battery");

    /** Hashes. */
    PasswordHasher passwords();

    @Test
    default void verify_whenItIsThePassword_shouldAgree() {
        assertThat(passwords().verify(RIGHT, passwords().hash(RIGHT))).isTrue();
    }

    @Test
    default void verify_whenItIsAnother_shouldDisagree() {
        String hash = passwords().hash(RIGHT);

        assertThat(passwords().verify(new Password("Correct horse battery"), hash))
                .isFalse();
        assertThat(passwords().verify(new Password("correct horse battery "), hash))
                .isFalse();
    }

    @Test
    default void verify_whenItIsNotAscii_shouldCompareEveryCharacter() {
        String hash = passwords().hash(new Password("пароль-для-Аны"));

        assertThat(passwords().verify(new Password("пароль-для-Аны"), hash)).isTrue();
        assertThat(passwords().verify(new Password("пароль-для-Анъ"), hash)).isFalse();
    }

    @Test
    default void verify_whenTheHashIsTheDecoy_shouldDisagree() {
        assertThat(passwords().verify(RIGHT, passwords().decoy())).isFalse();
    }

    @Test
    default void hash_whenStored_shouldNotShowThePassword() {
        assertThat(passwords().hash(RIGHT)).doesNotContain(RIGHT.value()).startsWith("$");
    }
}
