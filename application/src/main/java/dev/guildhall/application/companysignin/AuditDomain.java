package dev.guildhall.application.companysignin;

import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.audit.AuditTarget;

/** How the audit log names a mail domain, which may be longer than what an entry has room for. */
final class AuditDomain {

    private AuditDomain() {}

    /** Its end, which says whose it is. */
    static String of(MailDomain domain) {
        String text = domain.value();
        return text.length() <= AuditTarget.MAX ? text : text.substring(text.length() - AuditTarget.MAX);
    }
}
