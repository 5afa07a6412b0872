package dev.guildhall.application.audit;

import dev.guildhall.application.audit.in.ExportAudit;
import dev.guildhall.application.audit.out.AuditLog.KeptEntry;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditBundle;
import dev.guildhall.domain.audit.AuditCheckpoint;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.function.Consumer;

/** Exports a few entries at a time: in short transactions, and with little in memory however long the log is. */
final class ExportAuditService implements ExportAudit {

    private static final int AT_A_TIME = 200;

    private final AuditPorts ports;
    private final AuditTrail trail;
    private final Checkpoints checkpoints;

    ExportAuditService(AuditPorts ports) {
        this.ports = ports;
        this.trail = new AuditTrail(ports);
        this.checkpoints = new Checkpoints(ports);
    }

    @Override
    public void export(CallContext context, Consumer<String> lines) {
        context.demand(Permission.AUDIT_EXPORT);
        AuditCheckpoint end = ports.tx().write(context.tenant(), () -> sealed(context));
        lines.accept(AuditBundle.header(context.tenant(), end.at()));
        long last = 0;
        for (List<KeptEntry> some = after(context.tenant(), 0, end);
                !some.isEmpty();
                some = after(context.tenant(), last, end)) {
            some.forEach(entry -> lines.accept(AuditBundle.entry(entry.canonical(), entry.details(), entry.hash())));
            last = some.getLast().seq();
        }
        lines.accept(AuditBundle.checkpoint(end));
    }

    private AuditCheckpoint sealed(CallContext context) {
        trail.note(context, AuditAction.AUDIT_EXPORTED, AuditTarget.of("company", context.tenant()));
        return checkpoints.at(context.tenant(), ports.log().head(context.tenant()));
    }

    private List<KeptEntry> after(TenantId tenant, long last, AuditCheckpoint end) {
        return ports.tx().read(tenant, () -> ports.log().after(tenant, last, AT_A_TIME)).stream()
                .filter(entry -> entry.seq() <= end.seq())
                .toList();
    }
}
