package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.audit.out.AuditLog;
import dev.guildhall.application.crosstenant.ErasedTenants;
import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.application.testing.contract.ErasedTenantsContract;

class ErasedTenantsIT extends JpaQueuePorts implements ErasedTenantsContract {

    @Override
    public Erasures erasures() {
        return adapter().lifecycle().erasures();
    }

    @Override
    public ErasedTenants erased() {
        return adapter().lifecycle().erased();
    }

    @Override
    public StandingStore standings() {
        return adapter().lifecycle().standings();
    }

    @Override
    public AuditLog auditLog() {
        return adapter().auditLog();
    }
}
