package dev.guildhall.application.supportaccess;

import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;

/** How logs name a support access. */
final class Targets {

    private Targets() {}

    /** In the log of the company that is looked into. */
    static AuditTarget inTheirs(SupportAccess access) {
        return AuditTarget.of("support-access", access.id());
    }

    /** In the operators' log: which company it is about is what matters there. */
    static AuditTarget company(TenantId tenant) {
        return AuditTarget.of("company", tenant);
    }
}
