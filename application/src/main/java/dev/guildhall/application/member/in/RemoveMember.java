package dev.guildhall.application.member.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.MemberId;

/** Removes a member: login, sessions, keys and invitations that it made end; what the member did stays, with the name. */
public interface RemoveMember {

    /** Removes. */
    Outcome remove(CallContext context, MemberId member);

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record Removed() implements Outcome {}

        /** The tenant has no such member. */
        record UnknownMember() implements Outcome {}

        /** The owner cannot be removed. */
        record IsOwner() implements Outcome {}

        /** Who keeps the platform running is not a tenant's to change. */
        record IsOperator() implements Outcome {}
    }
}
