package dev.guildhall.application.testing.fake;

import dev.guildhall.application.approval.out.ApprovalStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Requests for consent in memory. */
public final class InMemoryApprovalStore implements ApprovalStore {

    private static final Table<ApprovalId, Approval> APPROVALS = new Table<>("approvals");
    private static final Keyset<Approval> OLDEST =
            Keyset.ascending(approval -> Keyset.key(approval.requestedAt(), approval.id()));
    private static final Keyset<Approval> NEWEST =
            Keyset.descending(approval -> Keyset.key(approval.requestedAt(), approval.id()));

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryApprovalStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Approval approval) {
        database.insert(approval.tenant(), APPROVALS, approval.id(), approval);
    }

    @Override
    public Optional<Approval> find(TenantId tenant, ApprovalId id) {
        return Optional.ofNullable(database.rows(tenant, APPROVALS).get(id));
    }

    @Override
    public Optional<Approval> findAndLock(TenantId tenant, ApprovalId id) {
        database.demandTransaction().demandWrites();
        return find(tenant, id);
    }

    @Override
    public void update(Approval approval) {
        database.changeable(approval.tenant(), APPROVALS).replace(approval.id(), approval);
    }

    @Override
    public Page<Approval> list(TenantId tenant, Optional<Approval.Status> status, PageRequest page) {
        return (status.isEmpty() || status.get() == Approval.Status.PENDING ? OLDEST : NEWEST)
                .page(
                        database.rows(tenant, APPROVALS).values().stream()
                                .filter(approval -> status.isEmpty() || status.get() == approval.status())
                                .toList(),
                        page);
    }

    @Override
    public void expireAllOf(TenantId tenant, RunId run) {
        database.changeable(tenant, APPROVALS)
                .replaceAll((_, approval) -> approval.run().equals(run) && approval.status() == Approval.Status.PENDING
                        ? approval.with(Approval.Status.EXPIRED)
                        : approval);
    }
}
