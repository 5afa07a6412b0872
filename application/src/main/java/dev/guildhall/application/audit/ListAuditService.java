package dev.guildhall.application.audit;

import dev.guildhall.application.audit.in.ListAudit;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists entries with the names of those who did it, whether they are still there or not. */
final class ListAuditService implements ListAudit {

    private static final Set<AuditActor.Kind> OF_THE_COMPANY = Set.of(AuditActor.Kind.MEMBER, AuditActor.Kind.SERVICE);

    private final AuditPorts ports;

    ListAuditService(AuditPorts ports) {
        this.ports = ports;
    }

    @Override
    public View list(CallContext context, AuditFilter filter, PageRequest page) {
        context.demand(Permission.AUDIT_READ);
        return ports.tx().read(context.tenant(), () -> {
            Page<AuditEntry> entries = ports.log().list(context.tenant(), filter, page);
            return new View(entries, names(context.tenant(), entries));
        });
    }

    private Map<String, String> names(TenantId tenant, Page<AuditEntry> entries) {
        Map<String, String> names = new HashMap<>();
        entries.items().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.note().actor()), entry.note().onBehalfOf().stream()))
                .filter(actor -> OF_THE_COMPANY.contains(actor.kind()))
                .map(AuditActor::id)
                .distinct()
                .forEach(id -> ports.members()
                        .findName(tenant, new MemberId(UUID.fromString(id)))
                        .ifPresent(name -> names.put(id, name)));
        return names;
    }
}
