package dev.guildhall.adapter.out.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyEncryptionKeysTest {

    private static final String SECRET = "cGxlYXNlIHVzZSBzb21ldGhpbmcgcmFuZG9tIGhlcmU";

    @TempDir
    private Path folder;

    @Test
    void in_whenReadTwice_shouldGiveTheSameKeys() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.key"), SECRET + "\n");

        assertThat(KeyEncryptionKeys.in(file).newest())
                .isEqualTo(KeyEncryptionKeys.in(file).newest())
                .matches("[0-9a-f]{16}");
    }

    @Test
    void of_withSeveralLines_shouldEncryptWithTheFirstAndKnowAll() {
        String later = SECRET.toUpperCase(Locale.ROOT);
        String old = KeyEncryptionKeys.of(List.of(SECRET), "It").newest();

        KeyEncryptionKeys keys = KeyEncryptionKeys.of(List.of(later, SECRET), "It");

        assertThat(keys.newest()).isNotEqualTo(old);
        assertThat(keys.find(old)).isPresent();
        assertThat(keys.find("0000000000000000")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "changeme", SECRET + "\nshort"})
    void of_whenASecretIsTooShort_shouldBeRefused(String content) {
        assertThatThrownBy(() -> KeyEncryptionKeys.of(content.lines().toList(), "The file"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The file must have one secret per line")
                .hasMessageNotContaining("changeme");
    }

    @Test
    void in_whenThereIsNoFile_shouldSaySo() {
        assertThatThrownBy(() -> KeyEncryptionKeys.in(folder.resolve("none")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("cannot be read.");
    }
}
