package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who wants in.
 *
 * @param password any text: a password that could never be one is simply wrong
 */
@Schema(name = "LogInRequest")
public record LogInRequest(
        @Schema(examples = "ana@example.com") EmailAddress email,
        @Schema(examples = "correct horse battery") String password) {

    /** The command; empty when nobody can have this password. */
    Optional<LogIn.Command> command() {
        try {
            return Optional.of(new LogIn.Command(email, new Password(password)));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "LogInRequest[hidden]";
    }
}
