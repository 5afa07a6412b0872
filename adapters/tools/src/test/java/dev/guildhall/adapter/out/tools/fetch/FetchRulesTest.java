package dev.guildhall.adapter.out.tools.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.tools.ToolFailure;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchRulesTest {

    private final FetchRules rules =
            new FetchRules(Set.of("example.com", "Docs.Example.org", "1", "127.0.0.1", "[::1]", " "), Set.of(80, 443));

    @ParameterizedTest
    @CsvSource({
        "https://example.com, https://example.com/",
        "HTTPS://EXAMPLE.com/A?b=C#d, https://example.com/A?b=C",
        "http://a.b.example.com:80/x, http://a.b.example.com:80/x",
        "https://example.com./x, https://example.com./x",
        "https://docs.example.org/%C3%A9, https://docs.example.org/%C3%A9"
    })
    void check_whenAllowed_shouldGiveItWithoutFragment(String given, String url) throws ToolFailure {
        assertThat(rules.check(given)).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "//example.com/",
                "/etc/passwd",
                "file:///etc/passwd",
                "ftp://example.com/",
                "gopher://example.com/",
                "jar:https://example.com/!/x",
                "https:example.com",
                "https:///x",
                "https://",
                "https://example.com:8080/",
                "https://example.com:22/",
                "https://example.com:0/",
                "https://user@example.com/",
                "https://user:secret@example.com/",
                "https://example.com@evil.test/",
                "https://evil.test/?example.com",
                "https://evil.test#example.com",
                "https://evilexample.com/",
                "https://example.com.evil.test/",
                "https://org/",
                "https://example.org/",
                "https://evil.test\\@example.com/",
                "https://example.com /",
                "https://exa\nmple.com/",
                "https://exämple.com/",
                "https://127.0.0.1/",
                "https://0177.0.0.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.1/",
                "https://127.1/",
                "https://1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fe80::1%25eth0]/"
            })
    void check_whenNotAllowed_shouldRefuse(String url) {
        assertThatThrownBy(() -> rules.check(url)).isInstanceOf(ToolFailure.class);
    }

    @Test
    void check_whenTooLong_shouldRefuse() {
        assertThatThrownBy(() -> rules.check("https://example.com/" + "x".repeat(FetchRules.LONGEST)))
                .isInstanceOf(ToolFailure.class);
    }

    @Test
    void check_whenNoHostIsAllowed_shouldRefuse() {
        assertThatThrownBy(() -> new FetchRules(Set.of(), Set.of(443)).check("https://example.com/"))
                .isInstanceOf(ToolFailure.class);
    }
}
