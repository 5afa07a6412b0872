package dev.guildhall.application.member.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import java.util.Optional;

/**
 * Gives a member another role. Sessions and keys go on with what the new role may, from the next call; invitations that the
 * member made end when it may no longer invite.
 */
public interface ChangeMember {

    /**
     * Changes.
     *
     * @throws dev.guildhall.domain.shared.InvalidValue when the role is not a tenant's to give
     */
    Outcome change(CallContext context, Command command);

    /**
     * Which member, and what it is to be.
     *
     * @param expectedRevision what the caller has seen; empty when any will do
     */
    record Command(MemberId member, Role role, Optional<Long> expectedRevision) {}

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record Changed(Membership membership) implements Outcome {}

        /** The tenant has no such member. */
        record UnknownMember() implements Outcome {}

        /** The owner stays an admin. */
        record IsOwner() implements Outcome {}

        /** Who keeps the platform running is not a tenant's to change. */
        record IsOperator() implements Outcome {}

        /** Somebody else changed it meanwhile. */
        record Stale(long revision) implements Outcome {}
    }
}
