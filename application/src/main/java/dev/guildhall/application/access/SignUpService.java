package dev.guildhall.application.access;

import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Instant;

/** Founds a tenant. */
final class SignUpService implements SignUp {

    private final AccessPorts ports;
    private final SessionOpener sessions;

    SignUpService(AccessPorts ports) {
        this.ports = ports;
        this.sessions = new SessionOpener(ports);
    }

    @Override
    public Outcome signUp(SystemContext context, Command command) {
        command.password().demandStrength();
        Instant now = ports.clock().instant();
        Tenant tenant = new Tenant(
                new TenantId(ports.ids().next()),
                command.companyName(),
                command.industry(),
                command.companySize(),
                SubscriptionPlan.FREE,
                now);
        Member founder = new Member(
                tenant.id(), new MemberId(ports.ids().next()), command.email(), command.displayName(), Role.ADMIN, now);
        String hash = ports.hasher().hash(command.password());
        return ports.tx()
                .writeIf(tenant.id(), Outcome.SignedUp.class::isInstance, () -> found(context, tenant, founder, hash));
    }

    private Outcome found(SystemContext context, Tenant tenant, Member founder, String hash) {
        ports.tenants().create(tenant);
        ports.members().create(founder);
        ports.memberships().appoint(tenant.id(), founder.id());
        if (!ports.logins().register(new Login(founder.email(), tenant.id(), founder.id(), hash))) {
            return new Outcome.EmailTaken();
        }
        Outcome signedUp = new Outcome.SignedUp(tenant, founder, sessions.open(founder));
        ports.trail()
                .note(
                        context,
                        tenant.id(),
                        AuditActor.of(founder.id(), founder.role()),
                        AuditAction.COMPANY_FOUNDED,
                        AuditTarget.of("company", tenant.id()),
                        AuditChange.to("name", tenant.companyName()));
        return signedUp;
    }
}
