package dev.guildhall.application.access.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.tenant.Tenant;
import java.util.Optional;

/** Founds a tenant with its first member, an admin and its owner, and signs it in. */
public interface SignUp {

    /** Signs up. A repeated call with the same address is {@link Outcome.EmailTaken}. */
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

        /** The address signs in somewhere already. */
        record EmailTaken() implements Outcome {}
    }
}
