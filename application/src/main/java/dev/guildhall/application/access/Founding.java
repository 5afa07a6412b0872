package dev.guildhall.application.access;

import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.application.crosstenant.PendingSignUps.PendingSignUp;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Instant;
import java.util.Optional;

/** Makes a tenant and its founder from a sign-up. Called inside a write transaction of that tenant. */
final class Founding {

    private final AccessPorts ports;
    private final SessionOpener sessions;

    Founding(AccessPorts ports) {
        this.ports = ports;
        this.sessions = new SessionOpener(ports);
    }

    /** What was founded. */
    record Founded(Tenant tenant, Member founder, Credentials credentials) {}

    /**
     * Founds it.
     *
     * @param passwordHash PHC string
     * @return empty when the address signs in already, and then the transaction must be rolled back
     */
    Optional<Founded> found(PendingSignUp signUp, String passwordHash, SystemContext entry) {
        Instant now = ports.clock().instant();
        PlanVersion plan = ports.plans().newest(SubscriptionPlan.FREE, now);
        Tenant tenant = new Tenant(
                signUp.tenant(),
                signUp.companyName(),
                signUp.industry(),
                signUp.companySize(),
                plan.plan(),
                plan.version(),
                1,
                now);
        Member founder = new Member(
                tenant.id(), new MemberId(ports.ids().next()), signUp.email(), signUp.displayName(), Role.ADMIN, now);
        ports.tenants().create(tenant);
        ports.members().create(founder);
        ports.memberships().appoint(tenant.id(), founder.id());
        Login login = new Login(founder.email(), tenant.id(), founder.id(), passwordHash);
        if (!ports.logins().register(login)) {
            return Optional.empty();
        }
        Founded founded = new Founded(tenant, founder, sessions.open(founder, entry));
        ports.trail()
                .note(
                        entry,
                        tenant.id(),
                        AuditActor.of(founder.id(), founder.role()),
                        AuditAction.COMPANY_FOUNDED,
                        AuditTarget.of("company", tenant.id()),
                        AuditChange.to("name", tenant.companyName()));
        return Optional.of(founded);
    }
}
