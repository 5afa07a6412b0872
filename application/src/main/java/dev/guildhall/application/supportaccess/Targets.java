package dev.guildhall.application.supportaccess;

import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.SupportAccessId;

/** How the log of the company names a support access. */
final class Targets {

    private Targets() {}

    static AuditTarget of(SupportAccessId id) {
        return AuditTarget.of("support-access", id);
    }
}
