package dev.guildhall.domain.agent;

import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.Text;
import java.util.Optional;

/**
 * The name and address under which an employee works for its tenant.
 *
 * @param name at most 80 characters
 */
public record Persona(String name, Optional<EmailAddress> email) {

    /** Cleans and checks the name. */
    public Persona {
        name = Text.line("personaName", name, 80);
    }
}
