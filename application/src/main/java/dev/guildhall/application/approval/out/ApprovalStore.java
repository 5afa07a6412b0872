package dev.guildhall.application.approval.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Keeps requests for consent. Called inside a tenant transaction. */
public interface ApprovalStore {

    /** Adds one. */
    void create(Approval approval);

    /** Finds one. */
    Optional<Approval> find(TenantId tenant, ApprovalId id);

    /** Finds one and keeps everybody else from deciding it until this transaction is over. */
    Optional<Approval> findAndLock(TenantId tenant, ApprovalId id);

    /** Keeps what has become of one: status, approved arguments and digest, and votes. */
    void update(Approval approval);

    /** Those in a certain state, in any when empty: oldest first, but those that are over newest first. */
    Page<Approval> list(TenantId tenant, Optional<Approval.Status> status, PageRequest page);

    /** Ends all of a run that nobody has decided: nobody waits for them any more. */
    void expireAllOf(TenantId tenant, RunId run);
}
