package dev.guildhall.application.policy.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.approval.PolicyChange;

/** Lists who changed which policy. */
public interface ListPolicyChanges {

    /** Changes, newest first. */
    Page<PolicyChange> list(CallContext context, PageRequest page);
}
