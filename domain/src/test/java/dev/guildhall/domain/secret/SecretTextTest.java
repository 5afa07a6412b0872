package dev.guildhall.domain.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.shared.InvalidValue;
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
