package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.audit.out.AuditLog;
import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.application.testing.contract.ErasuresContract;

class ErasuresIT extends JpaQueuePorts implements ErasuresContract {

    @Override
    public Erasures erasures() {
        return adapter().lifecycle().erasures();
    }

    @Override
    public AuditLog auditLog() {
        return adapter().auditLog();
    }

    @Override
    public StandingStore standings() {
        return adapter().lifecycle().standings();
    }
}
