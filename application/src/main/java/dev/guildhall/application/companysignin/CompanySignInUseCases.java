package dev.guildhall.application.companysignin;

import dev.guildhall.application.access.AccessUseCases;
import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.RecheckCaller;
import dev.guildhall.application.access.out.CompanySignInStore.Kept;
import dev.guildhall.application.companysignin.CompanySignInPorts.Server;
import dev.guildhall.application.companysignin.in.AddMailDomain;
import dev.guildhall.application.companysignin.in.ChangeSignInServer;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn;
import dev.guildhall.application.companysignin.in.DecideMailDomain;
import dev.guildhall.application.companysignin.in.ListMailDomains;
import dev.guildhall.application.companysignin.in.RemoveMailDomain;
import dev.guildhall.application.companysignin.in.RemoveSignInServer;
import dev.guildhall.application.companysignin.in.ReportSignInServer;
import dev.guildhall.application.companysignin.in.ShowCompanySignIn;
import dev.guildhall.application.companysignin.in.ShowCompanySignIn.Offer;
import dev.guildhall.application.companysignin.in.ShowCompanySignOut;
import dev.guildhall.application.companysignin.in.ShowSignInServer;
import dev.guildhall.application.companysignin.in.StartCompanySignIn;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.secret.SealedTexts;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Builds the use cases of signing in at companies' own servers. */
public final class CompanySignInUseCases {

    private final CompanySignInPorts ports;

    /**
     * @param ports what they run on
     */
    public CompanySignInUseCases(CompanySignInPorts ports) {
        this.ports = ports;
    }

    /** What is sealed with companies' keys here. */
    public SealedTexts sealedTexts() {
        Renewals renewals = new Renewals(ports);
        return (tenant, again) -> {
            renewals.sealAgain(tenant, again);
            return ports.sealSecretAgain(tenant, again);
        };
    }

    /**
     * {@link Authenticate} for all credentials.
     *
     * @param ours verifies those that we have made
     */
    public Authenticate authenticate(AccessUseCases ours) {
        return new AuthenticateService(ours.authenticate(), ours.recheckCaller(), ports);
    }

    /**
     * {@link RecheckCaller} for all callers.
     *
     * @param ours looks at those again who showed what we have made
     */
    public RecheckCaller recheckCaller(AccessUseCases ours) {
        return new AuthenticateService(ours.authenticate(), ours.recheckCaller(), ports);
    }

    /** {@link ShowCompanySignIn}. */
    public ShowCompanySignIn showCompanySignIn() {
        return (context, domain) -> ports.directory().find(domain).flatMap(tenant -> offer(tenant, domain));
    }

    private Optional<Offer> offer(TenantId tenant, MailDomain domain) {
        return ports.access()
                .tx()
                .read(
                        tenant,
                        () -> ports.access()
                                .companySignIns()
                                .find(tenant)
                                .flatMap(_ -> ports.access().tenants().find(tenant))
                                .map(company -> new Offer(company.companyName(), domain, ports.startAddress())));
    }

    /** {@link StartCompanySignIn}. */
    public StartCompanySignIn startCompanySignIn() {
        return new StartCompanySignInService(ports);
    }

    /** {@link ConfirmCompanySignIn}. */
    public ConfirmCompanySignIn confirmCompanySignIn() {
        return new ConfirmCompanySignInService(ports);
    }

    /** {@link ShowCompanySignOut}. */
    public ShowCompanySignOut showCompanySignOut() {
        return new ShowCompanySignOutService(ports);
    }

    /** {@link ShowSignInServer}. */
    public ShowSignInServer showSignInServer() {
        return context -> {
            // Whoever reads the audit log finds there what was set.
            context.demand(Permission.AUDIT_READ);
            return ports.access()
                    .tx()
                    .read(
                            context.tenant(),
                            () -> new ShowSignInServer.Shown(
                                    ports.access()
                                            .companySignIns()
                                            .find(context.tenant())
                                            .map(Kept::signIn),
                                    ports.access().mailDomains().list(context.tenant()),
                                    ports.returnAddress(context.tenant())));
        };
    }

    /** {@link ChangeSignInServer}. */
    public ChangeSignInServer changeSignInServer() {
        return new ChangeSignInServerService(ports);
    }

    /** {@link RemoveSignInServer}. */
    public RemoveSignInServer removeSignInServer() {
        return context -> {
            context.demand(Permission.MEMBER_CHANGE);
            return ports.access().tx().write(context.tenant(), () -> {
                // Or whoever exchanges the key in this moment could put back what is removed.
                ports.vault().lock(context.tenant());
                boolean removed = ports.access().companySignIns().delete(context.tenant());
                if (removed) {
                    ports.sessions().forgetOthers(context.tenant(), Optional.empty());
                    ports.access()
                            .trail()
                            .note(
                                    context,
                                    AuditAction.COMPANY_SIGN_IN_ENDED,
                                    AuditTarget.of("company", context.tenant()));
                }
                return removed;
            });
        };
    }

    /** {@link ReportSignInServer}. */
    public ReportSignInServer reportSignInServer() {
        return context -> {
            context.demand(Permission.MEMBER_CHANGE);
            Optional<Server> server =
                    ports.access().tx().read(context.tenant(), () -> ports.serverOf(context.tenant()));
            return server.map(this::look).orElseGet(ReportSignInServer.Outcome.None::new);
        };
    }

    private ReportSignInServer.Outcome look(Server server) {
        try {
            return new ReportSignInServer.Outcome.Fit(ports.server().look(server.setting()));
        } catch (NotProven no) {
            return new ReportSignInServer.Outcome.Unfit(no.advice());
        }
    }

    /** {@link AddMailDomain}. */
    public AddMailDomain addMailDomain() {
        return new AddMailDomainService(ports);
    }

    /** {@link RemoveMailDomain}. */
    public RemoveMailDomain removeMailDomain() {
        return (context, domain) -> {
            context.demand(Permission.MEMBER_CHANGE);
            return ports.access().tx().write(context.tenant(), () -> {
                boolean removed = ports.access().mailDomains().delete(context.tenant(), domain);
                if (removed) {
                    ports.access()
                            .trail()
                            .note(
                                    context,
                                    AuditAction.MAIL_DOMAIN_GIVEN_UP,
                                    AuditTarget.of("domain", AuditDomain.of(domain)));
                }
                return removed;
            });
        };
    }

    /** {@link ListMailDomains}. */
    public ListMailDomains listMailDomains() {
        return (context, page) -> {
            context.demand(Permission.MAIL_DOMAIN_READ);
            return ports.directory().list(page);
        };
    }

    /** {@link DecideMailDomain}. */
    public DecideMailDomain decideMailDomain() {
        return new DecideMailDomainService(ports);
    }
}
