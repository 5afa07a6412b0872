package dev.guildhall.application.member.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.InvitationId;

/** Withdraws an invitation. */
public interface RevokeInvitation {

    /**
     * Withdraws.
     *
     * @return false when there is none, or it was accepted or withdrawn before
     */
    boolean revoke(CallContext context, InvitationId invitation);
}
