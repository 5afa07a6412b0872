package dev.guildhall.domain.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.shared.InvalidValue;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTextTest {

    @Test
    void toString_shouldHideIt() {
        assertThat(new SecretText("correct-horse")).hasToString("SecretText[hidden]");
    }

    @Test
    void coveredIn_shouldTakeItOutWhereverItIs() {
        assertThat(new SecretText("correct-horse").coveredIn("key=correct-horse&again=correct-horse."))
                .isEqualTo("key=[secret]&again=[secret].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p@ss(w/o)'<&>\"!\\~",
                "p@ss(w/o)'<&>\\\"!\\\\~",
                "p@ss(w\\/o)'<&>\\\"!\\\\~",
                "p@ss(w/o)\\u0027\\u003c\\u0026\\u003e\\\"!\\\\~",
                "p@ss(w/o)&#39;&lt;&amp;&gt;&quot;!\\~",
                "p@ss(w/o)&#x27;&lt;&amp;&gt;&#34;!\\~",
                "p%40ss%28w%2Fo%29%27%3C%26%3E%22%21%5C%7E",
                "p%40ss(w%2fo)'%3c%26%3e%22!%5c~",
                "p%40ss%28w/o%29%27%3C%26%3E%22%21%5C~",
            })
    void coveredIn_shouldTakeItOutInUsualEncodings(String form) {
        SecretText secret = new SecretText("p@ss(w/o)'<&>\"!\\~");

        assertThat(secret.coveredIn("a " + form + " z")).isEqualTo("a [secret] z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"636F72726563742D686F727365", "63:6f:72:72:65:63:74:2d:68:6f:72:73:65"})
    void coveredIn_shouldTakeItOutInHexadecimal(String form) {
        assertThat(new SecretText("correct-horse").coveredIn("a " + form + " z"))
                .isEqualTo("a [secret] z");
    }

    @Test
    void coveredIn_shouldTakeItOutOfBase64InLines() {
        String value = "k".repeat(100) + "/+end";
        String lines = Base64.getMimeEncoder().encodeToString(("user:" + value).getBytes(US_ASCII));

        assertThat(new SecretText(value).coveredIn(lines)).contains("[secret]").hasSizeLessThan(40);
        assertThat(new SecretText(value).coveredIn(lines.replace("\r\n", "\\r\\n")))
                .contains("[secret]")
                .hasSizeLessThan(40);
    }

    @Test
    @Timeout(30)
    void coveredIn_whenTheTextIsLong_shouldNotTakeLong() {
        SecretText secret = new SecretText("ab".repeat(2_000));
        String text = "ab".repeat(500_000);

        assertThat(secret.coveredIn(text)).hasSizeLessThan(text.length());
        String without = "a b".repeat(300_000);
        assertThat(secret.coveredIn(without)).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u", "us", "user:", "someone:", "a longer name:"})
    void coveredIn_shouldTakeItOutOfTheMiddleOfBase64(String before) {
        String value = "correct-horse";
        for (String after : List.of("", ".", "..", "...")) {
            String encoded = Base64.getEncoder().encodeToString((before + value + after).getBytes(US_ASCII));
            String web = Base64.getUrlEncoder().encodeToString((before + value + after).getBytes(US_ASCII));

            for (String form : List.of(encoded, web)) {
                String covered = new SecretText(value).coveredIn("Basic " + form);
                assertThat(covered).contains("[secret]").doesNotContain(form);
            }
        }
    }

    @Test
    void coveredIn_whenItIsNotThere_shouldLeaveTheTextAlone() {
        String text = "Y29ycmVjdA== correct horse 636f7272656374 \\\" %2F";

        assertThat(new SecretText("correct-horse").coveredIn(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with a space in it", "line\nbreak-in-it", "schlüssel-mit-umlaut"})
    void new_whenUnfit_shouldSayWhatIsRight(String text) {
        assertThatThrownBy(() -> new SecretText(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, wrong -> assertThat(wrong.field()).isEqualTo("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Crm", "-crm", "crm key", "7crm", "crm_key"})
    void newName_whenUnfit_shouldSayWhatIsRight(String name) {
        assertThatThrownBy(() -> new SecretName(name)).isInstanceOf(InvalidValue.class);
    }
}
