package dev.guildhall.application.approval.out;

import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.shared.TenantId;

/** Keeps each tenant's rules for consent. Called inside a tenant transaction. */
public interface ApprovalRules {

    /** The tenant's rules; the usual ones when it has none of its own. */
    ApprovalPolicy of(TenantId tenant);

    /** The same, kept from being changed by others until this transaction is over. */
    ApprovalPolicy forUpdate(TenantId tenant);

    /** Replaces them. */
    void put(TenantId tenant, ApprovalPolicy policy);
}
