package dev.guildhall.application.access.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;

/** Founds the tenant of a sign-up whose address is confirmed by the token that was mailed to it. */
public interface ConfirmSignUp {

    /**
     * Confirms. A token works once, within 24 hours.
     *
     * @param password the one that was chosen at sign-up: whoever opens the mail must be who signed up, or strangers could
     *     have an account made for somebody that opens with a password of theirs
     */
    Outcome confirm(SystemContext context, String token, Password password);

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record SignedUp(Tenant tenant, Member member, Credentials credentials) implements Outcome {}

        /** The token is unknown, was used before, or has expired. */
        record UselessToken() implements Outcome {}

        /** The password is another one; the token still works. */
        record WrongPassword() implements Outcome {}

        /** There were too many wrong passwords. */
        record Throttled(Duration retryAfter) implements Outcome {}

        /** The address has come to sign in somewhere else meanwhile. */
        record EmailTaken() implements Outcome {}
    }
}
