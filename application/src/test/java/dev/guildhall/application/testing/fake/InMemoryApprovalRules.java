package dev.guildhall.application.testing.fake;

import dev.guildhall.application.approval.out.ApprovalRules;
import dev.guildhall.domain.approval.ApprovalPolicy;
import dev.guildhall.domain.shared.TenantId;

/** Tenants' rules for consent in memory. */
public final class InMemoryApprovalRules implements ApprovalRules {

    private static final Table<TenantId, ApprovalPolicy> RULES = new Table<>("approval rules");

    private final InMemoryDatabase database;

    /** Rules in this database. */
    public InMemoryApprovalRules(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public ApprovalPolicy of(TenantId tenant) {
        return database.rows(tenant, RULES).getOrDefault(tenant, ApprovalPolicy.USUAL);
    }

    @Override
    public ApprovalPolicy forUpdate(TenantId tenant) {
        database.demandTransaction().demandWrites();
        return of(tenant);
    }

    @Override
    public void put(TenantId tenant, ApprovalPolicy policy) {
        database.changeable(tenant, RULES).put(tenant, policy);
    }
}
