package dev.guildhall.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Map<String, String> DEFAULTS = Map.of("rounds", "5", "only", "all");

    private static Options of(String... words) {
        return Options.of(DEFAULTS, List.of(words));
    }

    @Test
    void of_whenNothingIsSaid_shouldBeTheDefaults() {
        assertThat(of().number("rounds")).isEqualTo(5);
        assertThat(of().names("only")).isEmpty();
    }

    @Test
    void of_whenSomethingIsSaid_shouldBeThat() {
        Options options = of("--rounds", "2", "--only", "raw,guildhall");

        assertThat(options.number("rounds")).isEqualTo(2);
        assertThat(options.names("only")).containsExactlyInAnyOrder("raw", "guildhall");
    }

    @Test
    void of_whenItIsNoOption_shouldSayWhichThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("--round", "2"))
                .withMessageContaining("--round")
                .withMessageContaining("only, rounds");
    }

    @Test
    void of_whenTheValueIsNoNumberOrMissing_shouldRefuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("--rounds", "many"));
        assertThatIllegalArgumentException().isThrownBy(() -> of("--rounds"));
        assertThatIllegalArgumentException().isThrownBy(() -> of("--only"));
    }
}
