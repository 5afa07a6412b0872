package dev.guildhall.adapter.in.faces.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.shared.EmailAddress;
import org.junit.jupiter.api.Test;

class FormErrorsTest {

    private final FormErrors errors = new FormErrors();

    @Test
    void read_whenValueIsGood_shouldGiveItAndComplainOfNothing() {
        assertThat(errors.read("email", "E-mail", () -> new EmailAddress("Ana@Example.com")))
                .hasValue(new EmailAddress("ana@example.com"));
        assertThat(errors.any()).isFalse();
    }

    @Test
    void read_whenValueIsBad_shouldKeepASentenceForTheField() {
        assertThat(errors.read("email", "E-mail", () -> new EmailAddress("ana")))
                .isEmpty();
        assertThat(errors.byField())
                .containsEntry("email", "E-mail must be an e-mail address such as ana@example.com.");
    }
}
