package dev.guildhall.domain.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @Test
    void value_shouldBeInLowerCase() {
        assertThat(new HostName(" Docs.Example.COM ").value()).isEqualTo("docs.example.com");
        assertThat(new HostName("xn--bcher-kva.example").value()).isEqualTo("xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "127.0.0.1",
                "10.1",
                "[::1]",
                "::1",
                "0x7f.1",
                "*.example.com",
                ".example.com",
                "example.com.",
                "example..com",
                "example.com:80",
                "http://example.com",
                "example.com/path",
                "-a.example.com",
                "a_b.example.com",
                "exämple.com"
            })
    void value_whenNoFullNameOfAHost_shouldBeRefused(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new HostName(text));
    }
}
