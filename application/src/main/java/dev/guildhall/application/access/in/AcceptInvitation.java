package dev.guildhall.application.access.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;

/** Makes a member of whoever holds the token of an invitation, and signs in. */
public interface AcceptInvitation {

    /**
     * Accepts.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when the name makes no sense or the password is too short
     */
    Outcome accept(SystemContext context, Command command);

    /** Who accepts what. The address that will sign in is the invited one. */
    record Command(String token, String displayName, Password password) {
        @Override
        public String toString() {
            return "Command[hidden]";
        }
    }

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record Accepted(Tenant tenant, Member member, Credentials credentials) implements Outcome {}

        /** The token is none, or cannot be accepted any more. */
        record Gone() implements Outcome {}

        /** The address has begun to sign in elsewhere meanwhile. */
        record EmailTaken() implements Outcome {}

        /** The company's plan has no seat left. */
        record NoSeatLeft(int limit) implements Outcome {}

        /** The company's people sign in at its own server and with no password; the invitation holds there. */
        record CompanySignInOnly() implements Outcome {}

        /** Too many wrong tokens from this origin. */
        record Throttled(Duration retryAfter) implements Outcome {}
    }
}
