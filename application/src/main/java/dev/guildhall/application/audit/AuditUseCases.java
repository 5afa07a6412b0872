package dev.guildhall.application.audit;

import dev.guildhall.application.audit.in.ExportAudit;
import dev.guildhall.application.audit.in.ListAudit;
import dev.guildhall.application.audit.in.ListAuditKeys;
import dev.guildhall.application.audit.in.ListCheckpoints;
import dev.guildhall.domain.access.Permission;

/** Builds the use cases of the audit log. */
public final class AuditUseCases {

    private final AuditPorts ports;

    /**
     * @param ports what they run on
     */
    public AuditUseCases(AuditPorts ports) {
        this.ports = ports;
    }

    /** {@link ListAudit}. */
    public ListAudit listAudit() {
        return new ListAuditService(ports);
    }

    /** {@link ExportAudit}. */
    public ExportAudit exportAudit() {
        return new ExportAuditService(ports);
    }

    /** {@link ListCheckpoints}. */
    public ListCheckpoints listCheckpoints() {
        return (context, page) -> {
            context.demand(Permission.AUDIT_EXPORT);
            return ports.tx().read(context.tenant(), () -> ports.checkpoints().list(context.tenant(), page));
        };
    }

    /** {@link ListAuditKeys}. */
    public ListAuditKeys listAuditKeys() {
        return context -> ports.seal().published().stream()
                .map(key -> new ListAuditKeys.Published(ports.digests().sha256(key.canonical()), key))
                .toList();
    }
}
