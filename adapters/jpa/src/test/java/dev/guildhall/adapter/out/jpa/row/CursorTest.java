package dev.guildhall.adapter.out.jpa.row;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    private static Cursor decoded(String text) {
        return Cursor.of(new PageRequest(10, Optional.of(text))).orElseThrow();
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    @Test
    void of_whenGivenByUs_shouldHaveTheSameValues() {
        Instant at = Instant.parse("2026-11-20T10:00:00.123456Z");

        Cursor cursor = decoded(Cursor.at(at, ID).encode());

        assertThat(cursor.time()).isEqualTo(at);
        assertThat(cursor.id()).isEqualTo(ID);
    }

    @Test
    void of_whenANameHoldsALineBreak_shouldStillKeepBothValuesApart() {
        Cursor cursor = new Cursor("two\nlines", "slug");

        assertThat(decoded(cursor.encode())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "abc", "Zm9v", "bm8gc2VwYXJhdG9y", "####", "a=b"})
    void of_whenNotOurs_shouldRefuse(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> decoded(text))
                .matches(refusal -> refusal.field().equals("cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "",
                "+1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "12"
            })
    void time_whenTheDatabaseCouldNotCompareWithIt_shouldRefuse(String time) {
        Cursor cursor = decoded(encoded(time + "\n" + ID));

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(cursor::time);
    }

    @Test
    void values_whenOfAnotherList_shouldRefuse() {
        Cursor cursor = decoded(new Cursor("Prism", "prism").encode());

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(cursor::number);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(cursor::id);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> decoded(encoded("a\0b\nc")));
    }
}
