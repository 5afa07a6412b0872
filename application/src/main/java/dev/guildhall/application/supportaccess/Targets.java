package dev.guildhall.application.supportaccess;

import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.supportaccess.SupportAccess;

/** How the log of the company names a support access, and who has it. */
final class Targets {

    private Targets() {}

    static AuditTarget of(SupportAccessId id) {
        return AuditTarget.of("support-access", id);
    }

    /** Who it is. The log knows members only, and an operator is none. */
    static AuditChange who(SupportAccess access) {
        return AuditChange.to("who", access.supporter().name());
    }
}
