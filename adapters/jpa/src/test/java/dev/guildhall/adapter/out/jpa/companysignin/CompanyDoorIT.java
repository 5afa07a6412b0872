package dev.guildhall.adapter.out.jpa.companysignin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.jpa.testing.JpaAudit;
import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.AccessPorts;
import dev.guildhall.application.access.AccessUseCases;
import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.audit.AuditPorts;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.companysignin.CompanySignInPorts;
import dev.guildhall.application.companysignin.CompanySignInUseCases;
import dev.guildhall.application.companysignin.in.ChangeSignInServer;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.SignedIn;
import dev.guildhall.application.companysignin.in.DecideMailDomain;
import dev.guildhall.application.companysignin.in.StartCompanySignIn;
import dev.guildhall.application.companysignin.in.StartCompanySignIn.Outcome.Started;
import dev.guildhall.application.companysignin.out.SignInServer.Person;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.application.mail.PublicUrl;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.secret.TenantVault;
import dev.guildhall.application.tenant.Seats;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.CountedSecretTokens;
import dev.guildhall.application.testing.fake.FastPasswordHasher;
import dev.guildhall.application.testing.fake.FixedVerificationKeys;
import dev.guildhall.application.testing.fake.InMemoryDatabase;
import dev.guildhall.application.testing.fake.InMemoryUseMeter;
import dev.guildhall.application.testing.fake.LabelledKeysetCipher;
import dev.guildhall.application.testing.fake.RememberedAccessTokens;
import dev.guildhall.application.testing.fake.ScriptedSignInServer;
import dev.guildhall.application.testing.fake.ScriptedWaitingRoom;
import dev.guildhall.application.testing.fake.SteppedOneTimeCodes;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.RoleMapping;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What a company's door promises when two come at once or the database fails in between; on a real database. */
class CompanyDoorIT extends JpaPorts {

    private static final Password PASSWORD = new Password("a long enough secret");

    private final Company company = Company.foundedIn(this);
    private final SequentialIds ids = SequentialIds.unique();
    private final InMemoryDatabase none = new InMemoryDatabase();
    private final FastPasswordHasher hasher = new FastPasswordHasher(none);
    private final ScriptedSignInServer server = new ScriptedSignInServer(none);
    private boolean logIsBroken;
    private final AccessPorts access = access();
    private final CompanySignInUseCases door = door();

    private AccessPorts access() {
        return new AccessPorts(
                tx(),
                tenants(),
                adapter().recentStandings(),
                members(),
                sessions(),
                adapter().refreshTokens(),
                adapter().people().apiKeys(),
                adapter().people().memberships(),
                adapter().people().invitations(),
                adapter().plans().catalog(),
                new Seats(
                        new TenantPlans(tenants(), adapter().plans().catalog()),
                        new InMemoryUseMeter(none, company.clock())),
                adapter().logins(),
                adapter().logInAttempts(),
                hasher,
                new CountedSecretTokens(),
                new RememberedAccessTokens(),
                new FixedVerificationKeys(),
                adapter().pendingSignUps(),
                false,
                adapter().passwordResets(),
                new SteppedOneTimeCodes(),
                new TenantVault(adapter().keysets(), new LabelledKeysetCipher("0123456789abcdef")),
                adapter().factors(),
                adapter().tickets(),
                adapter().signInRules(),
                adapter().companySignIn().servers(),
                adapter().companySignIn().domains(),
                adapter().mails(),
                new PublicUrl("https://guildhall.example"),
                company.clock(),
                ids,
                trail());
    }

    /** A log that breaks when the test wants. */
    private AuditTrail trail() {
        AuditPorts whole = JpaAudit.ports(adapter(), company.clock());
        return new AuditTrail(new AuditPorts(
                whole.tx(),
                whole.log(),
                whole.checkpoints(),
                whole.seal(),
                text -> {
                    if (logIsBroken) {
                        throw new IllegalStateException("the log is broken");
                    }
                    return whole.digests().sha256(text);
                },
                whole.salts(),
                whole.members(),
                whole.clock()));
    }

    private CompanySignInUseCases door() {
        var stores = adapter().companySignIn();
        return new CompanySignInUseCases(new CompanySignInPorts(
                access,
                stores.directory(),
                stores.attempts(),
                stores.accounts(),
                stores.sessions(),
                server,
                new ScriptedWaitingRoom(none)));
    }

    private CallContext admin() {
        return Contexts.signedIn(company.id(), company.admin().id(), Role.ADMIN, new SessionId(ids.next()), "request");
    }

    private LogIn.Outcome logIn(Member member) {
        return new AccessUseCases(access).logIn().logIn(Fixtures.SYSTEM, new LogIn.Command(member.email(), PASSWORD));
    }

    private void closePasswords() {
        var command = new ChangeSignInServer.Command(
                "https://id.lumen.example",
                "guildhall",
                Optional.of("secret"),
                new RoleMapping("groups", Set.of(), Set.of("staff"), Set.of()),
                true,
                false,
                false,
                FactorThere.NONE);
        assertThat(door.changeSignInServer().change(admin(), command))
                .isEqualTo(new ChangeSignInServer.Outcome.Changed());
    }

    private Member bea() {
        Member bea = company.join();
        String hash = hasher.hash(PASSWORD);
        company.run(() -> adapter().logins().register(new Login(bea.email(), bea.tenant(), bea.id(), hash)));
        return bea;
    }

    private static boolean isDoneSoon(CompletableFuture<?> work) {
        try {
            work.get(300, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void passwords_whenClosedWhileSomebodySignsInWithOne_shouldLeaveNoSessionBehind() {
        Member bea = bea();

        CompletableFuture<LogIn.Outcome> signIn = company.write(() -> {
            closePasswords();
            CompletableFuture<LogIn.Outcome> rival = CompletableFuture.supplyAsync(() -> logIn(bea));
            assertThat(isDoneSoon(rival)).isFalse();
            return rival;
        });

        assertThat(signIn.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(new LogIn.Outcome.WrongCredentials());
        assertThat(company.read(() -> sessions()
                                .listLive(
                                        company.id(), bea.id(), company.clock().instant(), PageRequest.first(10)))
                        .items())
                .isEmpty();
    }

    /** Removing takes the company first, then the login. */
    @Test
    void logIn_whileItsMemberIsRemoved_shouldWaitWithoutStandingInTheWay() {
        Member bea = bea();

        CompletableFuture<LogIn.Outcome> signIn = company.write(() -> {
            tenants().findForUpdate(company.id());
            CompletableFuture<LogIn.Outcome> rival = CompletableFuture.supplyAsync(() -> logIn(bea));
            assertThat(isDoneSoon(rival)).isFalse();
            adapter().logins().remove(company.id(), bea.id());
            return rival;
        });

        assertThat(signIn.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(new LogIn.Outcome.WrongCredentials());
    }

    /** The session of a member who has signed in at the company's server, and its token. */
    private SignedIn signedInThere() {
        closePasswords();
        MailDomain domain = new MailDomain("d" + ids.next() + ".example");
        door.addMailDomain().add(admin(), domain);
        CallContext operator = Contexts.as(Role.OPERATOR, admin());
        door.decideMailDomain().decide(operator, new DecideMailDomain.Command(company.id(), domain, true));
        Member cem = new Member(
                company.id(),
                new MemberId(ids.next()),
                new EmailAddress("cem@" + domain.value()),
                "Cem",
                Role.MEMBER,
                company.clock().instant());
        company.run(() -> {
            adapter().logins().register(new Login(cem.email(), cem.tenant(), cem.id(), "hash"));
            members().create(cem);
        });
        server.person = new Person("sub-1", cem.email(), true, "Cem", Set.of("staff"), Set.of());
        Started started =
                (Started) door.startCompanySignIn().start(Fixtures.SYSTEM, new StartCompanySignIn.Command(domain, ""));
        var command = new ConfirmCompanySignIn.Command(
                Optional.of(company.id().toString()),
                Optional.of(started.token()),
                Optional.of("state-1"),
                Optional.of("code"),
                Optional.of(server.issuer),
                Optional.empty());
        return (SignedIn) door.confirmCompanySignIn().confirm(Fixtures.SYSTEM, command);
    }

    /** Removing takes the company first, then the sessions. */
    @Test
    void renewal_whileItsMemberIsRemoved_shouldWaitWithoutStandingInTheWay() {
        SignedIn cem = signedInThere();
        company.clock().advance(ScriptedSignInServer.LIFE);
        Authenticate authenticate = door.authenticate(new AccessUseCases(access));
        Credential cookie = new Credential.SessionCookie(cem.sessionToken());

        CompletableFuture<Optional<CallContext>> call = company.write(() -> {
            tenants().findForUpdate(company.id());
            CompletableFuture<Optional<CallContext>> rival =
                    CompletableFuture.supplyAsync(() -> authenticate.authenticate(cookie, Contexts.entry("r")));
            assertThat(isDoneSoon(rival)).isFalse();
            sessions()
                    .revokeOf(
                            company.id(),
                            cem.member().id(),
                            Optional.empty(),
                            company.clock().instant());
            return rival;
        });

        assertThat(call.orTimeout(20, TimeUnit.SECONDS).join()).isEmpty();
        assertThat(server.renewals).hasValue(1);
    }

    @Test
    void decision_whenItsNoteCannotBeWritten_shouldNotHold() {
        MailDomain domain = new MailDomain("d" + ids.next() + ".example");
        door.addMailDomain().add(admin(), domain);
        CallContext operator = Contexts.as(Role.OPERATOR, admin());
        var confirm = new DecideMailDomain.Command(company.id(), domain, true);

        logIsBroken = true;
        assertThatThrownBy(() -> door.decideMailDomain().decide(operator, confirm))
                .isInstanceOf(IllegalStateException.class);
        assertThat(adapter().companySignIn().directory().find(domain)).isEmpty();

        logIsBroken = false;
        assertThat(door.decideMailDomain().decide(operator, confirm)).isEqualTo(new DecideMailDomain.Outcome.Decided());
        assertThat(adapter().companySignIn().directory().find(domain)).contains(company.id());
    }
}
