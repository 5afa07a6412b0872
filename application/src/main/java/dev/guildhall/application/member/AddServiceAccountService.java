package dev.guildhall.application.member;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.member.in.AddServiceAccount;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.ServiceAccount;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.MemberId;
import java.util.Optional;

/** Makes service accounts. */
final class AddServiceAccountService implements AddServiceAccount {

    private final MemberPorts ports;

    AddServiceAccountService(MemberPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome add(CallContext context, Command command) {
        context.demand(Permission.SERVICE_ACCOUNT_CHANGE);
        ServiceAccount account = new ServiceAccount(
                context.tenant(),
                new MemberId(ports.ids().next()),
                command.name(),
                command.role(),
                ports.clock().instant(),
                Optional.empty());
        return ports.tx().write(context.tenant(), () -> {
            ports.callers().hold(context, Permission.SERVICE_ACCOUNT_CHANGE);
            if (ports.serviceAccounts().countForAddition(context.tenant()) >= ServiceAccount.MAX_PER_TENANT) {
                return new Outcome.TooMany(ServiceAccount.MAX_PER_TENANT);
            }
            ports.serviceAccounts().create(account);
            ports.trail()
                    .note(
                            context,
                            AuditAction.SERVICE_ACCOUNT_ADDED,
                            AuditTarget.of("service-account", account.id()),
                            AuditChange.to("name", account.name()),
                            AuditChange.to("role", account.role()));
            return new Outcome.Added(account);
        });
    }
}
