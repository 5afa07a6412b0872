package dev.guildhall.application.lifecycle;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.lifecycle.in.ListTenants;
import dev.guildhall.application.lifecycle.in.ShowTenant.Overview;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.Text;
import java.util.Optional;

/** Lists tenants: who they are across all, what they have as each of them. */
final class ListTenantsService implements ListTenants {

    private final LifecyclePorts ports;
    private final Overviews overviews;

    ListTenantsService(LifecyclePorts ports) {
        this.ports = ports;
        this.overviews = new Overviews(ports);
    }

    @Override
    public Page<Overview> list(CallContext context, Optional<String> text, PageRequest page) {
        context.demand(Permission.TENANTS_READ);
        Optional<String> wanted = text.map(some -> Text.line("q", some, MAX_TEXT));
        Page<TenantId> found = ports.directory().list(wanted, page);
        return new Page<>(
                found.items().stream().flatMap(id -> overviews.of(id).stream()).toList(), found.nextCursor());
    }
}
