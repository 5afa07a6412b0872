package dev.guildhall.application.companysignin;

import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.access.out.SessionStore;
import dev.guildhall.application.companysignin.Admittance.Decision;
import dev.guildhall.application.companysignin.CompanySignInPorts.Server;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn;
import dev.guildhall.application.companysignin.out.CompanySessionStore.CompanySession;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.SignInAttemptStore.Attempt;
import dev.guildhall.application.companysignin.out.SignInServer.Proof;
import dev.guildhall.application.companysignin.out.SignInServer.Return;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Device;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Signs in who comes back from a sign-in server. */
final class ConfirmCompanySignInService implements ConfirmCompanySignIn {

    private static final Duration SESSION = Duration.ofDays(14);

    /** Most live sessions of a member who signs in here: a program that does so again and again must not fill the company. */
    private static final int LIVE = 20;

    private final CompanySignInPorts ports;
    private final Admittance admittance;
    private final Renewals renewals;

    ConfirmCompanySignInService(CompanySignInPorts ports) {
        this.ports = ports;
        this.admittance = new Admittance(ports);
        this.renewals = new Renewals(ports);
    }

    @Override
    public Outcome confirm(SystemContext context, Command command) {
        Optional<Attempt> attempt = command.token()
                .flatMap(token -> ports.access().secrets().read(Kind.COMPANY_SIGN_IN, token))
                .flatMap(this::take)
                .filter(taken -> command.state().filter(taken.state()::equals).isPresent())
                .filter(taken -> command.company()
                        .filter(taken.tenant().toString()::equals)
                        .isPresent());
        if (attempt.isEmpty()) {
            return new Outcome.Refused(Reason.LOST);
        }
        TenantId tenant = attempt.get().tenant();
        Optional<Server> server = ports.access()
                .tx()
                .read(tenant, () -> ports.serverOf(tenant))
                .filter(now -> now.setting().issuer().equals(attempt.get().issuer()));
        if (server.isEmpty()) {
            return new Outcome.Refused(Reason.LOST);
        }
        if (command.error().isPresent() || command.code().isEmpty()) {
            return refuse(context, tenant, Reason.DENIED);
        }
        try {
            return enter(context, server.get(), attempt.get(), fetch(server.get(), attempt.get(), command));
        } catch (NotProven no) {
            return refuse(context, tenant, reason(no));
        }
    }

    /** Gone with the first who shows it, whatever comes of it. */
    private Optional<Attempt> take(Presented shown) {
        return ports.access()
                .tx()
                .write(shown.tenant(), () -> ports.attempts().take(shown.tenant(), shown.hash(), ports.now()));
    }

    private Proof fetch(Server server, Attempt attempt, Command command) {
        Return back = new Return(
                command.code().orElseThrow(),
                command.issuer(),
                attempt.nonce(),
                attempt.verifier(),
                ports.returnAddress(attempt.tenant()));
        return ports.server().fetch(server.setting(), server.secret(), back, ports.now());
    }

    private static Reason reason(NotProven no) {
        return switch (no.why()) {
            case REFUSED -> Reason.DENIED;
            case UNREACHABLE -> Reason.UNREACHABLE;
            case UNFIT -> Reason.UNFIT;
        };
    }

    private Outcome enter(SystemContext context, Server server, Attempt attempt, Proof proof) {
        TenantId tenant = attempt.tenant();
        Optional<Login> login = ports.access().logins().find(proof.person().email());
        boolean halted = ports.isHalted(tenant);
        Outcome outcome = ports.access().tx().writeIf(tenant, Outcome.SignedIn.class::isInstance, () -> {
            ports.vault().lock(tenant);
            return switch (admittance.admit(context, server.setting(), proof.person(), halted, login)) {
                case Decision.In(var member) -> open(context, server, attempt, proof, member);
                case Decision.Out(var reason) -> new Outcome.Refused(reason);
            };
        });
        return outcome instanceof Outcome.Refused(var reason) ? refuse(context, tenant, reason) : outcome;
    }

    private Outcome open(SystemContext context, Server server, Attempt attempt, Proof proof, Member member) {
        Instant now = ports.now();
        Session session = new Session(
                member.tenant(),
                new SessionId(ports.access().ids().next()),
                member.id(),
                now,
                now.plus(SESSION),
                now,
                Device.of(context.origin(), context.agent()),
                Optional.empty());
        Issued token = ports.access().secrets().issue(Kind.COMPANY_SESSION, member.tenant());
        endOldest(member, now);
        Optional<String> met = server.setting().factor().metBy(proof.person().methods());
        ports.accounts()
                .noteFactor(
                        member.tenant(),
                        server.setting().issuer(),
                        proof.person().subject(),
                        met);
        ports.access().sessions().create(session, token.hash());
        ports.sessions()
                .create(new CompanySession(
                        member.tenant(),
                        session.id(),
                        server.setting().issuer(),
                        proof.person().subject(),
                        renewals.seal(session.id(), member.tenant(), proof.renewal()),
                        now.plus(Renewals.bounded(proof.life())),
                        now,
                        met));
        ports.access()
                .trail()
                .note(
                        context,
                        member.tenant(),
                        AuditActor.of(member.id(), member.role()),
                        AuditAction.LOGGED_IN,
                        AuditTarget.of("member", member.id()),
                        AuditChange.to("server", server.setting().issuer()));
        return new Outcome.SignedIn(member, token.token(), attempt.next());
    }

    private void endOldest(Member member, Instant now) {
        SessionStore sessions = ports.access().sessions();
        sessions.listLive(member.tenant(), member.id(), now, PageRequest.first(LIVE - 1))
                .nextCursor()
                .map(cursor -> new PageRequest(PageRequest.MAX, Optional.of(cursor)))
                .ifPresent(older -> sessions.listLive(member.tenant(), member.id(), now, older)
                        .items()
                        .forEach(session -> sessions.revoke(member.tenant(), session.id(), now)));
    }

    private Outcome refuse(SystemContext context, TenantId tenant, Reason reason) {
        ports.access()
                .tx()
                .run(
                        tenant,
                        () -> ports.access()
                                .trail()
                                .note(
                                        context,
                                        tenant,
                                        AuditActor.STRANGER,
                                        AuditAction.COMPANY_SIGN_IN_REFUSED,
                                        AuditTarget.of("company", tenant),
                                        AuditChange.to("reason", reason)));
        return new Outcome.Refused(reason);
    }
}
