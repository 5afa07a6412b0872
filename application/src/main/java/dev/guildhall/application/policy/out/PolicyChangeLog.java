package dev.guildhall.application.policy.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.approval.PolicyChange;
import dev.guildhall.domain.shared.TenantId;

/** Keeps who changed which policy; nothing is ever taken out. Called inside the transaction that makes the change. */
public interface PolicyChangeLog {

    /** Adds an entry. */
    void add(PolicyChange change);

    /** Entries, newest first. */
    Page<PolicyChange> list(TenantId tenant, PageRequest page);
}
