package dev.guildhall.application.testing.fake;

import dev.guildhall.application.audit.out.AuditSeal;
import dev.guildhall.application.testing.contract.AuditSealContract;

class PlainAuditSealTest implements AuditSealContract {

    @Override
    public AuditSeal seal() {
        return new PlainAuditSeal();
    }
}
