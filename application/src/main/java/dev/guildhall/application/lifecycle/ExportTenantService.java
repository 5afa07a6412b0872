package dev.guildhall.application.lifecycle;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.lifecycle.in.ExportTenant;
import dev.guildhall.application.lifecycle.out.TenantData.Part;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.DataTable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Exports some rows at a time: nobody who reads slowly keeps a transaction open. */
final class ExportTenantService implements ExportTenant {

    /** Rows may be large: a page of an answer, a file. */
    private static final int AT_A_TIME = 50;

    private static final Duration LONGEST = Duration.ofHours(1);

    private final LifecyclePorts ports;

    ExportTenantService(LifecyclePorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome begin(CallContext context) {
        context.demand(Permission.TENANT_EXPORT);
        Instant now = ports.clock().instant();
        Instant until = now.plus(LONGEST);
        boolean begun = ports.tx().write(context.tenant(), () -> {
            boolean free = ports.exports().begin(context.tenant(), now, until);
            if (free) {
                ports.trail().note(context, AuditAction.TENANT_EXPORTED, AuditTarget.of("company", context.tenant()));
            }
            return free;
        });
        return begun ? new Outcome.Begun(sink -> export(context.tenant(), until, sink)) : new Outcome.Busy();
    }

    private void export(TenantId tenant, Instant until, Consumer<Item> sink) {
        try {
            List<DataTable> tables = ports.tx().read(tenant, () -> ports.data().tables(tenant));
            tables.forEach(table -> export(tenant, table, sink));
        } finally {
            ports.tx().run(tenant, () -> ports.exports().end(tenant, until));
        }
    }

    private void export(TenantId tenant, DataTable table, Consumer<Item> sink) {
        sink.accept(new Item.Table(table));
        if (table.whyNot().isPresent()) {
            return;
        }
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            Part part = ports.tx().read(tenant, () -> ports.data().read(tenant, table, from, AT_A_TIME));
            part.rows().forEach(row -> sink.accept(new Item.Row(row)));
            after = part.next();
        } while (after.isPresent());
    }
}
