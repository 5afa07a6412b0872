package dev.guildhall.application.member;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.member.in.DisableServiceAccount;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.ServiceAccount;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.MemberId;
import java.time.Instant;
import java.util.Optional;

/** Disables service accounts. */
final class DisableServiceAccountService implements DisableServiceAccount {

    private final MemberPorts ports;

    DisableServiceAccountService(MemberPorts ports) {
        this.ports = ports;
    }

    @Override
    public boolean disable(CallContext context, MemberId account) {
        context.demand(Permission.SERVICE_ACCOUNT_CHANGE);
        return ports.tx().write(context.tenant(), () -> {
            Optional<ServiceAccount> known = ports.serviceAccounts().find(context.tenant(), account);
            known.filter(found -> found.disabledAt().isEmpty()).ifPresent(found -> disable(context, found));
            return known.isPresent();
        });
    }

    private void disable(CallContext context, ServiceAccount account) {
        Instant now = ports.clock().instant();
        ports.serviceAccounts().disable(context.tenant(), account.id(), now);
        ports.apiKeys().revokeAll(context.tenant(), account.id(), now);
        ports.trail()
                .note(
                        context,
                        AuditAction.SERVICE_ACCOUNT_DISABLED,
                        AuditTarget.of("service-account", account.id()),
                        AuditChange.from("name", account.name()));
    }
}
