package dev.guildhall.application.member.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.EmailAddress;
import java.time.Duration;
import java.util.Optional;

/**
 * Invites somebody into the tenant. A newer invitation of the same address replaces the older one.
 *
 * <p>Where addresses are confirmed, the link goes to the address by mail and to nobody else, and the outcome does not tell
 * whether the address signs in at another company. Elsewhere it is for who invites to pass on.
 */
public interface InviteMember {

    /**
     * Invites.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when the role is not a tenant's to give
     */
    Outcome invite(CallContext context, Command command);

    /** Who is to be what. */
    record Command(EmailAddress email, Role role) {}

    /** What became of it. */
    sealed interface Outcome {
        /**
         * Done.
         *
         * @param token what the invited person shows to accept; given out only now, and empty when it was mailed
         */
        record Invited(Invitation invitation, Optional<String> token) implements Outcome {
            @Override
            public String toString() {
                return "Invited[" + invitation + "]";
            }
        }

        /** The address signs in already: here, or, where addresses are not confirmed, elsewhere. */
        record EmailTaken() implements Outcome {}

        /** As many invitations wait to be accepted as may. */
        record TooMany(int limit) implements Outcome {}

        /** There were too many mails to the address, or of the company. */
        record Throttled(Duration retryAfter) implements Outcome {}

        /** Members and open invitations take all seats of the plan. */
        record NoSeatLeft(int limit, int used) implements Outcome {}
    }
}
