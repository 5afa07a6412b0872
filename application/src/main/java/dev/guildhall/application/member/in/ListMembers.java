package dev.guildhall.application.member.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Membership;

/** Lists the tenant's members. */
public interface ListMembers {

    /** Members, in the order in which they came. */
    Page<Membership> list(CallContext context, PageRequest page);
}
