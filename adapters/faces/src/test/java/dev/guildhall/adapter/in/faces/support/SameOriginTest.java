package dev.guildhall.adapter.in.faces.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SameOriginTest {

    private static boolean holds(Map<String, String> headers) {
        return SameOrigin.holds(headers::get);
    }

    @Test
    void holds_whenBrowserSaysSameOrigin_shouldBeTrueWhateverTheHost() {
        assertThat(holds(Map.of("Sec-Fetch-Site", "same-origin", "Origin", "https://a.example", "Host", "inner:9080")))
                .isTrue();
    }

    @Test
    void holds_whenBrowserSaysOtherSite_shouldBeFalseEvenForASiblingDomain() {
        assertThat(holds(Map.of("Sec-Fetch-Site", "cross-site"))).isFalse();
        assertThat(holds(Map.of("Sec-Fetch-Site", "same-site"))).isFalse();
    }

    @Test
    void holds_whenOnlyOriginIsSent_shouldCompareItWithTheHost() {
        assertThat(holds(Map.of("Origin", "http://guild.example:9080", "Host", "guild.example:9080")))
                .isTrue();
        assertThat(holds(Map.of("Origin", "http://evil.example", "Host", "guild.example")))
                .isFalse();
        assertThat(holds(Map.of("Origin", "null", "Host", "guild.example"))).isFalse();
    }

    @Test
    void holds_whenNoBrowserSends_shouldBeTrue() {
        assertThat(holds(Map.of("Host", "guild.example"))).isTrue();
    }
}
