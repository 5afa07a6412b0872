package dev.guildhall.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.testing.Arbitrary;
import dev.guildhall.domain.testing.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void required_whenSurroundedByWhiteSpace_shouldStripIt() {
        assertThat(Text.required("name", " \t\n Ana Duarte\u2003\n", 80)).isEqualTo("Ana Duarte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
    void required_whenBlank_shouldRefuse(String blank) {
        assertRefused(blank, 80);
    }

    @Test
    void required_whenAsLongAsAllowed_shouldCountWhatIsLeft() {
        assertThat(Text.required("name", " abc ", 3)).isEqualTo("abc");
        assertRefused("abcd", 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u007fb", "a\u0085b"})
    void required_whenThereAreControlCharacters_shouldRefuse(String text) {
        assertRefused(text, 80);
    }

    @Test
    void required_whenThereAreLineBreaksAndTabs_shouldKeepThem() {
        assertThat(Text.required("name", "a\n\r\n\tb", 80)).isEqualTo("a\n\r\n\tb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u2028b", "a\u2029b"})
    void line_whenThereIsALineBreakOrTab_shouldRefuse(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Text.line("name", text, 80));
    }

    @Test
    void required_whenTaken_shouldBeTakenAgainUnchanged() {
        Property.holds(random -> {
            String text = "x" + Arbitrary.text(random, 30);
            String clean = Text.required("name", text, 100);

            assertThat(Text.required("name", clean, clean.length())).isEqualTo(clean);
        });
    }

    private static void assertRefused(String text, int max) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Text.required("name", text, max))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("name");
                    assertThat(refusal.detail()).isNotBlank();
                });
    }
}
