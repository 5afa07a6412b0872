package dev.guildhall.adapter.in.faces.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UrlQueryTest {

    @Test
    void on_whenValuesAreOdd_shouldEncodeThem() {
        assertThat(UrlQuery.none().with("q", "a&b c=ü").on("/app/marketplace"))
                .isEqualTo("/app/marketplace?q=a%26b+c%3D%C3%BC");
    }

    @Test
    void without_whenItWasTheLast_shouldLeaveThePathAlone() {
        UrlQuery sent = UrlQuery.sentBy(FakeBrowser.sending("tag", "x", "cursor", "y"), List.of("tag"));

        assertThat(sent.on("/p")).isEqualTo("/p?tag=x");
        assertThat(sent.without("tag").on("/p")).isEqualTo("/p");
    }
}
