package dev.guildhall.application.member.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Invitation;

/** Lists invitations that were neither accepted nor withdrawn; among them those that have expired. */
public interface ListInvitations {

    /** Invitations, newest first. */
    Page<Invitation> list(CallContext context, PageRequest page);
}
