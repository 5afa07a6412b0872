package dev.guildhall.application.access.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.tenant.Tenant;

/** Founds the tenant of a sign-up whose address is confirmed by the token that was mailed to it. */
public interface ConfirmSignUp {

    /**
     * Confirms. A token works once, within 24 hours.
     *
     * @param password to sign in with from now on. It is chosen here and not at sign-up, because anybody can sign up with
     *     anybody's address: what opens an account must have been chosen by who reads the mail
     * @throws dev.guildhall.domain.shared.InvalidValue when it is too weak; the token still works
     */
    Outcome confirm(SystemContext context, String token, Password password);

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record SignedUp(Tenant tenant, Member member, Credentials credentials) implements Outcome {}

        /** The token is unknown, was used before, or has expired. */
        record UselessToken() implements Outcome {}

        /** The address has come to sign in somewhere else meanwhile. */
        record EmailTaken() implements Outcome {}
    }
}
