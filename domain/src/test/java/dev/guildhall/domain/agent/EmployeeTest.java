package dev.guildhall.domain.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployeeTest {

    private final Employee hired = Employees.employee(1, "marketing", Seniority.MANAGER);

    @Test
    void withPersona_whenRenamed_shouldChangeNothingButNameAndRevision() {
        Persona mara = new Persona(" Mara ", Optional.of(new EmailAddress("mara@example.com")));

        Employee renamed = hired.withPersona(mara);

        assertThat(renamed.persona().name()).isEqualTo("Mara");
        assertThat(renamed.revision()).isEqualTo(hired.revision() + 1);
        assertThat(renamed)
                .usingRecursiveComparison()
                .ignoringFields("persona", "revision")
                .isEqualTo(hired);
    }

    @Test
    void released_whenLetGo_shouldKeepEverythingElse() {
        Employee released = hired.released(Employees.HIRED.plusSeconds(1));

        assertThat(hired.isActive()).isTrue();
        assertThat(released.isActive()).isFalse();
        assertThat(released.releasedAt()).contains(Employees.HIRED.plusSeconds(1));
        assertThat(released)
                .usingRecursiveComparison()
                .ignoringFields("releasedAt", "revision")
                .isEqualTo(hired);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "marketing-manager", "ve2-support-lead", "0"})
    void listingSlug_whenWellFormed_shouldBeTaken(String slug) {
        assertThat(new ListingSlug(slug)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "ä", "a\n", "../etc"})
    void listingSlug_whenMalformed_shouldBeRefused(String slug) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new ListingSlug(slug))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("listing"));
    }

    @Test
    void listingSlug_whenTooLong_shouldBeRefused() {
        assertThat(new ListingSlug("a".repeat(60)).value()).hasSize(60);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ListingSlug("a".repeat(61)));
    }

    @Test
    void expectedTo_whenMoreIsUsed_shouldStartWhereTheLevelBelowEnds() {
        assertThat(UsageLevel.LOW.expectedTo()).isEqualTo(UsageLevel.MEDIUM.expectedFrom());
        assertThat(UsageLevel.MEDIUM.expectedTo()).isEqualTo(UsageLevel.HIGH.expectedFrom());
    }
}
