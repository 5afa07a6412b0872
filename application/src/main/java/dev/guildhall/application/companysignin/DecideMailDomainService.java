package dev.guildhall.application.companysignin;

import dev.guildhall.application.companysignin.in.DecideMailDomain;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;

/** Decides about mail domains. The company can read the decision in its own audit log. */
final class DecideMailDomainService implements DecideMailDomain {

    private final CompanySignInPorts ports;

    DecideMailDomainService(CompanySignInPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome decide(CallContext context, Command command) {
        context.demand(Permission.MAIL_DOMAIN_DECIDE);
        // In the company's own transaction, so that the decision and its note are there together or not at all.
        return ports.access()
                .tx()
                .writeIf(command.company(), Outcome.Decided.class::isInstance, () -> decideInside(context, command));
    }

    private Outcome decideInside(CallContext context, Command command) {
        boolean decided = command.confirm()
                ? ports.directory().confirm(command.company(), command.domain(), context.member(), ports.now())
                : ports.directory().refuse(command.company(), command.domain());
        if (!decided) {
            return new Outcome.Gone();
        }
        ports.access()
                .trail()
                .note(
                        context.entry(),
                        command.company(),
                        AuditActor.of(context.member(), context.role()),
                        AuditAction.MAIL_DOMAIN_DECIDED,
                        AuditTarget.of("domain", AuditDomain.of(command.domain())),
                        AuditChange.to("confirmed", command.confirm()));
        return new Outcome.Decided();
    }
}
