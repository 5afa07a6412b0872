package dev.guildhall.application.lifecycle;

import dev.guildhall.application.audit.OperatorNotes;
import dev.guildhall.application.audit.out.AuditLog.KeptEntry;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.lifecycle.in.ExportErasedAudit;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditBundle;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.ErasedTenant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a few entries at a time, however slowly somebody downloads. */
final class ExportErasedAuditService implements ExportErasedAudit {

    private static final int AT_A_TIME = 200;

    private final LifecyclePorts ports;
    private final OperatorNotes notes;

    ExportErasedAuditService(LifecyclePorts ports) {
        this.ports = ports;
        this.notes = new OperatorNotes(ports.tx(), ports.trail());
    }

    @Override
    public Outcome begin(CallContext context, TenantId tenant) {
        context.demand(Permission.ERASED_AUDIT_EXPORT);
        Optional<ErasedTenant> erased = ports.erased().find(tenant);
        if (erased.isEmpty()) {
            return new Outcome.NotErased();
        }
        List<KeptEntry> first = ports.erased().after(tenant, 0, AT_A_TIME);
        if (first.isEmpty()) {
            return new Outcome.NothingRemains();
        }
        notes.inOurs(context, tenant, AuditAction.ERASED_AUDIT_EXPORTED);
        return new Outcome.Begun(lines -> export(erased.get(), first, lines));
    }

    private void export(ErasedTenant erased, List<KeptEntry> first, Consumer<String> lines) {
        lines.accept(AuditBundle.remainingHeader(
                erased.id(), ports.clock().instant(), first.getFirst().seq()));
        for (List<KeptEntry> some = first;
                !some.isEmpty();
                some = ports.erased().after(erased.id(), some.getLast().seq(), AT_A_TIME)) {
            some.forEach(entry -> lines.accept(AuditBundle.entry(entry.canonical(), entry.details(), entry.hash())));
        }
        lines.accept(erased.auditEnd());
    }
}
