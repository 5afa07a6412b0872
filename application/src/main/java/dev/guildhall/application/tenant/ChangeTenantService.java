package dev.guildhall.application.tenant;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.tenant.in.ChangeTenant;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.tenant.Tenant;
import java.util.Optional;

/** Changes what a company says about itself. */
final class ChangeTenantService implements ChangeTenant {

    private final TenantPorts ports;

    ChangeTenantService(TenantPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome change(CallContext context, Command command) {
        context.demand(Permission.TENANT_CHANGE);
        return ports.tx().write(context.tenant(), () -> {
            Tenant tenant =
                    ports.plans().tenants().findForUpdate(context.tenant()).orElseThrow();
            return command.expectedRevision()
                    .filter(expected -> expected != tenant.revision())
                    .<Outcome>map(_ -> new Outcome.Stale(tenant.revision()))
                    .orElseGet(() -> change(context, command, tenant));
        });
    }

    private Outcome change(CallContext context, Command command, Tenant tenant) {
        Tenant changed = tenant.describedAs(
                command.companyName().orElse(tenant.companyName()),
                given(command.industry(), tenant.industry()),
                given(command.companySize(), tenant.companySize()));
        if (!ports.plans().tenants().update(changed)) {
            throw new IllegalStateException("changed by another under its lock: tenant " + tenant.id());
        }
        ports.trail()
                .note(
                        context,
                        AuditAction.COMPANY_CHANGED,
                        AuditTarget.of("company", tenant.id()),
                        AuditChange.of("name", tenant.companyName(), changed.companyName()),
                        AuditChange.of(
                                "industry",
                                tenant.industry().orElse(""),
                                changed.industry().orElse("")),
                        AuditChange.of(
                                "size",
                                tenant.companySize().orElse(""),
                                changed.companySize().orElse("")));
        return new Outcome.Changed(changed);
    }

    private static Optional<String> given(Optional<String> wanted, Optional<String> before) {
        return wanted.isEmpty() ? before : wanted.filter(text -> !text.isBlank());
    }
}
