package dev.guildhall.application.supportaccess;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.supportaccess.in.RequestSupportAccess;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.Supporter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks companies for consent. */
final class RequestSupportAccessService implements RequestSupportAccess {

    private final SupportPorts ports;
    private final SupportLetters letters;

    RequestSupportAccessService(SupportPorts ports) {
        this.ports = ports;
        this.letters = new SupportLetters(ports);
    }

    @Override
    public Outcome ask(CallContext context, TenantId tenant, String reason, Duration length) {
        context.demand(Permission.SUPPORT_ASK);
        if (tenant.equals(context.tenant())) {
            return new Outcome.OwnCompany();
        }
        SupportAccess wanted = SupportAccess.asked(
                tenant, new SupportAccessId(ports.ids().next()), supporter(context), reason, length, ports.now());
        Outcome outcome = ports.tx().writeIf(tenant, Outcome.Asked.class::isInstance, () -> keep(context, wanted));
        if (outcome instanceof Outcome.Asked) {
            ports.notes().inOurs(context, tenant, AuditAction.SUPPORT_ASKED);
        }
        return outcome;
    }

    private Supporter supporter(CallContext context) {
        String name = ports.tx()
                .read(
                        context.tenant(),
                        () -> ports.members()
                                .find(context.tenant(), context.member())
                                .orElseThrow()
                                .displayName());
        return new Supporter(context.tenant(), context.member(), name);
    }

    private Outcome keep(CallContext context, SupportAccess wanted) {
        TenantId tenant = wanted.tenant();
        if (ports.standings().findForUpdate(tenant).isEmpty()) {
            return new Outcome.UnknownTenant();
        }
        List<SupportAccess> open = ports.accesses().listOpen(tenant, wanted.askedAt(), MAX_OPEN);
        Optional<SupportAccess> before = open.stream()
                .filter(access -> access.supporter().is(context.tenant(), context.member()))
                .findFirst();
        if (before.isPresent()) {
            return new Outcome.AskedBefore(before.get());
        }
        Instant aDayAgo = wanted.askedAt().minus(Duration.ofDays(1));
        if (open.size() >= MAX_OPEN || ports.accesses().countAskedSince(tenant, aDayAgo) >= MAX_A_DAY) {
            return new Outcome.TooMany();
        }
        ports.accesses().create(wanted);
        letters.asked(wanted);
        ports.notes().inTheirs(context, tenant, AuditAction.SUPPORT_ASKED, Targets.of(wanted.id()), what(wanted));
        return new Outcome.Asked(wanted);
    }

    private static AuditChange[] what(SupportAccess wanted) {
        return new AuditChange[] {
            Targets.who(wanted),
            AuditChange.to("reason", wanted.reason()),
            AuditChange.to("hours", wanted.length().toHours())
        };
    }
}
