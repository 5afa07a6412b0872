package dev.guildhall.application.lifecycle;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.lifecycle.in.RequestDeletion;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.Standing;
import java.time.Instant;
import java.util.Optional;

/** Lets owners ask for their companies to be erased. */
final class RequestDeletionService implements RequestDeletion {

    private final LifecyclePorts ports;
    private final Owners owners;

    RequestDeletionService(LifecyclePorts ports) {
        this.ports = ports;
        this.owners = new Owners(ports);
    }

    @Override
    public Outcome ask(CallContext context, String companyName) {
        context.demand(Permission.TENANT_DELETE);
        Instant now = ports.clock().instant();
        return ports.tx().write(context.tenant(), () -> {
            if (!owners.isOwner(context)) {
                return new Outcome.NotOwner();
            }
            if (ports.memberships().hasOperator(context.tenant())) {
                return new Outcome.HasOperators();
            }
            if (!isFresh(context, now)) {
                return new Outcome.SignInAgain();
            }
            return isName(context.tenant(), companyName) ? ask(context, now) : new Outcome.OtherName();
        });
    }

    private boolean isFresh(CallContext context, Instant now) {
        return context.proof() instanceof Proof.OfSession(var session)
                && ports.sessions()
                        .find(context.tenant(), session)
                        .filter(found -> !found.createdAt().plus(FRESH).isBefore(now))
                        .isPresent();
    }

    private boolean isName(TenantId tenant, String companyName) {
        return ports.tenants()
                .find(tenant)
                .filter(found -> found.companyName().equals(companyName.strip()))
                .isPresent();
    }

    private Outcome ask(CallContext context, Instant now) {
        Standing standing = ports.standings().findForUpdate(context.tenant()).orElseThrow();
        if (standing.deletion().isPresent()) {
            return new Outcome.AskedBefore(standing.deletion().get());
        }
        Deletion deletion = new Deletion(context.member(), now, now.plus(ports.grace()));
        ports.standings().replace(context.tenant(), standing.deleting(Optional.of(deletion)));
        ports.trail()
                .note(
                        context,
                        AuditAction.TENANT_DELETION_ASKED,
                        AuditTarget.of("company", context.tenant()),
                        AuditChange.to("erased at", deletion.eraseAt()));
        return new Outcome.Asked(deletion);
    }
}
