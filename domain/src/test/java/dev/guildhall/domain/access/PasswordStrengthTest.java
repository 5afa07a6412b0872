package dev.guildhall.domain.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {

    private static void demand(String password) {
        new Password(password)
                .demandStrength(new EmailAddress("ana.lopez@lumencoffee.example"), "Lumen Coffee Roasters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password12",
                "P@ssw0rd123!",
                "1234567890",
                "9876543210",
                "qwertyuiop",
                "qwerty123456",
                "asdfghjkl1",
                "aaaaaaaaaaaa",
                "abababababab",
                "abcdefghijklm",
                "letmein2026!",
                "iloveyou1234",
                "basketball",
                "sunshine2026",
                "monkeydragon",
                "lumencoffee1",
                "LumenCoffee2026!",
                "ana.lopez.2026",
                "passwordpassword",
                "1q1q1q1q1q1q"
            })
    void demandStrength_whenAmongTheFirstGuesses_shouldRefuse(String password) {
        assertThatThrownBy(() -> demand(password))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("easy to guess");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "a long enough secret",
                "twelve purple llamas dance",
                "Xq7#mBv2!tRz",
                "my dog ate 3 blue socks",
                "wobbly lantern fjord"
            })
    void demandStrength_whenNobodyWouldTryItFirst_shouldPass(String password) {
        assertThatCode(() -> demand(password)).doesNotThrowAnyException();
    }
}
