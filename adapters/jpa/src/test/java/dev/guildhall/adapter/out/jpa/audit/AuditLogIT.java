package dev.guildhall.adapter.out.jpa.audit;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.audit.out.AuditLog;
import dev.guildhall.application.testing.contract.AuditLogContract;

class AuditLogIT extends JpaPorts implements AuditLogContract {

    @Override
    public AuditLog auditLog() {
        return adapter().auditLog();
    }
}
