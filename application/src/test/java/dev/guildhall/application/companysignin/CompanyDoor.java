package dev.guildhall.application.companysignin;

import dev.guildhall.application.access.AccessPorts;
import dev.guildhall.application.access.AccessUseCases;
import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.access.in.RecheckCaller;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.companysignin.in.ChangeSignInServer;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn;
import dev.guildhall.application.companysignin.in.DecideMailDomain;
import dev.guildhall.application.companysignin.in.StartCompanySignIn;
import dev.guildhall.application.companysignin.in.StartCompanySignIn.Outcome.Started;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.mail.PublicUrl;
import dev.guildhall.application.tenant.Seats;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.fake.FixedVerificationKeys;
import dev.guildhall.application.testing.fake.InMemoryCompanyAccountStore;
import dev.guildhall.application.testing.fake.InMemoryCompanySessionStore;
import dev.guildhall.application.testing.fake.InMemoryCompanySignInStore;
import dev.guildhall.application.testing.fake.InMemoryMailDomainDirectory;
import dev.guildhall.application.testing.fake.InMemoryMailDomainStore;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.application.testing.fake.InMemorySignInAttemptStore;
import dev.guildhall.application.testing.fake.InMemoryUseMeter;
import dev.guildhall.application.testing.fake.ScriptedSignInServer;
import dev.guildhall.application.testing.fake.ScriptedWaitingRoom;
import dev.guildhall.application.testing.fake.SteppedOneTimeCodes;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.RoleMapping;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;
import java.util.Set;

/** Companies with sign-in servers, on fakes. */
final class CompanyDoor {

    static final MailDomain DOMAIN = new MailDomain("lumen.example");
    static final RoleMapping ROLES = new RoleMapping("groups", Set.of("chiefs"), Set.of("staff"), Set.of("guests"));

    final InMemoryPorts fakes = new InMemoryPorts();
    final ScriptedSignInServer server = new ScriptedSignInServer(fakes.database());
    final ScriptedWaitingRoom waiting = new ScriptedWaitingRoom(fakes.database());
    FactorThere factor = FactorThere.NONE;
    final AccessPorts access;
    final AccessUseCases local;
    final CompanySignInPorts ports;
    final CompanySignInUseCases useCases;
    final Authenticate authenticate;
    final RecheckCaller recheck;

    CompanyDoor() {
        InMemoryMailDomainDirectory directory = new InMemoryMailDomainDirectory();
        access = new AccessPorts(
                fakes.tx(),
                fakes.tenants(),
                fakes.standings(),
                fakes.members(),
                fakes.sessions(),
                fakes.refreshTokens(),
                fakes.apiKeys(),
                fakes.memberships(),
                fakes.invitations(),
                fakes.plans(),
                new Seats(fakes.tenantPlans(), new InMemoryUseMeter(fakes.database(), fakes.clock())),
                fakes.logins(),
                fakes.attempts(),
                fakes.passwords(),
                fakes.secretTokens(),
                fakes.accessTokens(),
                new FixedVerificationKeys(),
                fakes.pendingSignUps(),
                false,
                fakes.passwordResets(),
                new SteppedOneTimeCodes(),
                fakes.secretPorts().vault(),
                fakes.factors(),
                fakes.tickets(),
                fakes.signInRules(),
                new InMemoryCompanySignInStore(fakes.database()),
                new InMemoryMailDomainStore(directory, fakes.database()),
                fakes.mails(),
                new PublicUrl("https://guildhall.example"),
                fakes.clock(),
                fakes.ids(),
                fakes.auditTrail());
        local = new AccessUseCases(access);
        ports = new CompanySignInPorts(
                access,
                directory,
                new InMemorySignInAttemptStore(fakes.database()),
                new InMemoryCompanyAccountStore(fakes.database()),
                new InMemoryCompanySessionStore(fakes.database()),
                server,
                waiting);
        useCases = new CompanySignInUseCases(ports);
        authenticate = useCases.authenticate(local);
        recheck = useCases.recheckCaller(local);
    }

    /** A company's founder, whose address is of the given domain. */
    CallContext found(String domain) {
        SignUp.Command command = new SignUp.Command(
                new EmailAddress("ana@" + domain),
                new Password("a long enough secret"),
                "Ana",
                "Company of " + domain,
                Optional.empty(),
                Optional.empty());
        var signedUp = (SignUp.Outcome.SignedUp) local.signUp().signUp(Fixtures.SYSTEM, command);
        return caller(signedUp.credentials().sessionToken()).orElseThrow();
    }

    Optional<CallContext> caller(String sessionToken) {
        return authenticate.authenticate(new Credential.SessionCookie(sessionToken), Contexts.entry("r"));
    }

    Optional<CallContext> bearer(String token) {
        return authenticate.authenticate(new Credential.Bearer(token), Contexts.entry("r"));
    }

    /** Sets a company's server. */
    void send(CallContext admin, boolean joining, boolean passwords) {
        send(admin, "https://id.lumen.example", joining, passwords);
    }

    void send(CallContext admin, String issuer, boolean joining, boolean passwords) {
        useCases.changeSignInServer()
                .change(
                        admin,
                        new ChangeSignInServer.Command(
                                issuer, "guildhall", Optional.of("secret"), ROLES, joining, passwords, false, factor));
    }

    /** Lets a domain lead to a company. */
    DecideMailDomain.Outcome give(CallContext admin, MailDomain domain) {
        useCases.addMailDomain().add(admin, domain);
        return decide(admin.tenant(), domain, true);
    }

    DecideMailDomain.Outcome decide(TenantId company, MailDomain domain, boolean confirm) {
        CallContext operator =
                Contexts.as(Role.OPERATOR, found("platform" + fakes.ids().next() + ".example"));
        return useCases.decideMailDomain().decide(operator, new DecideMailDomain.Command(company, domain, confirm));
    }

    Started start() {
        return (Started) useCases.startCompanySignIn()
                .start(Fixtures.SYSTEM, new StartCompanySignIn.Command(DOMAIN, "/app/usage"));
    }

    ConfirmCompanySignIn.Outcome back(String token, String state) {
        return back(ports.directory().find(DOMAIN).orElseThrow(), token, state);
    }

    /** Comes to the return address of a company. */
    ConfirmCompanySignIn.Outcome back(TenantId company, String token, String state) {
        return useCases.confirmCompanySignIn()
                .confirm(
                        Fixtures.SYSTEM,
                        new ConfirmCompanySignIn.Command(
                                Optional.of(company.toString()),
                                Optional.of(token),
                                Optional.of(state),
                                Optional.of("code"),
                                Optional.of(server.issuer),
                                Optional.empty()));
    }

    /** Goes there and back for the first time. */
    ConfirmCompanySignIn.Outcome signIn(int time) {
        return back(start().token(), "state-" + time);
    }
}
