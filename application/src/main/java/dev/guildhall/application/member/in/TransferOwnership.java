package dev.guildhall.application.member.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.shared.MemberId;

/** Makes another admin the owner of the tenant. Only the owner may; the owner remains an admin. */
public interface TransferOwnership {

    /** Transfers. */
    Outcome transfer(CallContext context, MemberId newOwner);

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record Transferred(Membership newOwner) implements Outcome {}

        /** The caller is not the owner. */
        record NotOwner() implements Outcome {}

        /** The tenant has no such member. */
        record UnknownMember() implements Outcome {}

        /** The member is no admin. */
        record NotAdmin() implements Outcome {}
    }
}
