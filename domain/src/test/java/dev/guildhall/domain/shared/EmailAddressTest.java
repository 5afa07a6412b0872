package dev.guildhall.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ana@example.com, ana@example.com",
        "' Ana.Duarte@Example.COM ', ana.duarte@example.com",
        "ana+guild@mail.example.co.uk, ana+guild@mail.example.co.uk",
        "ána@example.com, ána@example.com"
    })
    void value_whenWellFormed_shouldBeComparable(String typed, String value) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(value);
        assertThat(new EmailAddress(value)).isEqualTo(new EmailAddress(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "@example.com",
                "ana@",
                "ana@example",
                "ana@@example.com",
                "ana@example..com",
                "ana@.example.com",
                "ana@example.com.",
                "ana duarte@example.com",
                "ana\u00a0duarte@example.com",
                "ana\u2028@example.com",
                "ana\u0000@example.com",
                "ana\u0007@example.com",
                "ana\r\nbcc:x@example.com",
                "Ana <ana@example.com>",
                "ana@exa_mple.com",
                "ana@example.com, bob@example.com"
            })
    void value_whenMalformed_shouldBeRefused(String typed) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new EmailAddress(typed))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("email"));
    }

    @Test
    void value_whenTooLong_shouldBeRefused() {
        String domain = "@example.com";

        assertThat(new EmailAddress("a".repeat(254 - domain.length()) + domain).value())
                .hasSize(254);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new EmailAddress("a".repeat(255 - domain.length()) + domain));
    }

    @Test
    void domain_whenAsked_shouldBeBehindTheAt() {
        assertThat(new EmailAddress("ana@mail.example.com").domain()).isEqualTo("mail.example.com");
    }
}
