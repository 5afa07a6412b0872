package dev.guildhall.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.shared.InvalidValue;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactorThereTest {

    private static final FactorThere NAMED = new FactorThere(true, "mfa");
    private static final FactorThere ALWAYS = new FactorThere(true, "");

    @Test
    void metBy_shouldBeWhatTheCompanyNamesAndEverythingWhenItNamesNothing() {
        assertThat(NAMED.metBy(Set.of("pwd", "mfa"))).contains("mfa");
        assertThat(NAMED.metBy(Set.of("pwd"))).isEmpty();
        assertThat(ALWAYS.metBy(Set.of())).contains("");
        assertThat(FactorThere.NONE.metBy(Set.of("mfa"))).isEmpty();
    }

    @Test
    void holdsFor_shouldBeWhatIsDemandedNow() {
        assertThat(NAMED.holdsFor(Optional.of("mfa"))).isTrue();
        assertThat(NAMED.holdsFor(Optional.of(""))).isFalse();
        assertThat(ALWAYS.holdsFor(Optional.empty())).isFalse();
        assertThat(FactorThere.NONE.holdsFor(Optional.of(""))).isFalse();
    }

    @Test
    void value_whenNothingCounts_shouldBeRefused() {
        assertThatThrownBy(() -> new FactorThere(false, "mfa")).isInstanceOf(InvalidValue.class);
    }
}
