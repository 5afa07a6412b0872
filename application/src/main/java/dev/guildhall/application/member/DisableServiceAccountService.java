package dev.guildhall.application.member;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.member.in.DisableServiceAccount;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.MemberId;
import java.time.Instant;

/** Disables service accounts. */
final class DisableServiceAccountService implements DisableServiceAccount {

    private final MemberPorts ports;

    DisableServiceAccountService(MemberPorts ports) {
        this.ports = ports;
    }

    @Override
    public boolean disable(CallContext context, MemberId account) {
        context.demand(Permission.SERVICE_ACCOUNT_CHANGE);
        Instant now = ports.clock().instant();
        return ports.tx().write(context.tenant(), () -> {
            boolean known =
                    ports.serviceAccounts().find(context.tenant(), account).isPresent();
            if (known) {
                ports.serviceAccounts().disable(context.tenant(), account, now);
                ports.apiKeys().revokeAll(context.tenant(), account, now);
            }
            return known;
        });
    }
}
