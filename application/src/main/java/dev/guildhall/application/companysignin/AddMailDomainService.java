package dev.guildhall.application.companysignin;

import dev.guildhall.application.companysignin.in.AddMailDomain;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.MailDomainClaim;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import java.util.Optional;

/** Adds mail domains. */
final class AddMailDomainService implements AddMailDomain {

    private final CompanySignInPorts ports;

    AddMailDomainService(CompanySignInPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome add(CallContext context, MailDomain domain) {
        context.demand(Permission.MEMBER_CHANGE);
        return ports.access().tx().write(context.tenant(), () -> addHere(context, domain));
    }

    private Outcome addHere(CallContext context, MailDomain domain) {
        if (ports.access().mailDomains().list(context.tenant()).size() >= MailDomainClaim.MAX) {
            return new Outcome.TooMany(MailDomainClaim.MAX);
        }
        MailDomainClaim claim = new MailDomainClaim(context.tenant(), domain, ports.now(), Optional.empty());
        String company =
                ports.access().tenants().find(context.tenant()).orElseThrow().companyName();
        if (!ports.access().mailDomains().create(claim, company)) {
            return new Outcome.AddedBefore();
        }
        ports.access()
                .trail()
                .note(context, AuditAction.MAIL_DOMAIN_CLAIMED, AuditTarget.of("domain", AuditDomain.of(domain)));
        return new Outcome.Added();
    }
}
