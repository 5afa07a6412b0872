package dev.guildhall.application.access.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;
import java.util.Optional;

/**
 * Founds a tenant with its first member, an admin and its owner, and signs it in; or, where addresses are confirmed, mails a link with
 * which {@link ConfirmSignUp} does so.
 */
public interface SignUp {

    /**
     * Signs up. Where addresses are not confirmed, a repeated call with the same address is {@link Outcome.EmailTaken}.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when the password is too weak
     */
    Outcome signUp(SystemContext context, Command command);

    /** Who signs up which company. */
    record Command(
            EmailAddress email,
            Password password,
            String displayName,
            String companyName,
            Optional<String> industry,
            Optional<String> companySize) {}

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record SignedUp(Tenant tenant, Member member, Credentials credentials) implements Outcome {}

        /**
         * A mail with a link is on its way, if the address may sign up; if it signs in already, its owner is told so.
         * Which of both is not said.
         */
        record ConfirmationSent() implements Outcome {}

        /** Too many sign-ups with this address or from this origin. */
        record Throttled(Duration retryAfter) implements Outcome {}

        /** The address signs in somewhere already. */
        record EmailTaken() implements Outcome {}
    }
}
