package dev.guildhall.domain.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.shared.InvalidValue;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
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
    @ValueSource(strings = {"correct-horse", "p@ss/w0rd\"\\&<'>+=%~*", "aaaaaaaa", "sk-7/8+9_0"})
    void coveredIn_shouldTakeItOutInUsualEncodings(String value) {
        byte[] bytes = value.getBytes(US_ASCII);
        List<String> forms = List.of(
                value.replace("\\", "\\\\").replace("\"", "\\\""),
                value.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/"),
                URLEncoder.encode(value, US_ASCII),
                HexFormat.of().formatHex(bytes),
                HexFormat.of().withUpperCase().formatHex(bytes));

        for (String form : forms) {
            assertThat(new SecretText(value).coveredIn("a " + form + " z")).isEqualTo("a [secret] z");
        }
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
