package dev.guildhall.application.supportaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.access.in.RecheckCaller;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.mail.MailPorts;
import dev.guildhall.application.mail.MailUseCases;
import dev.guildhall.application.mail.PublicUrl;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.supportaccess.in.DecideSupportAccess;
import dev.guildhall.application.supportaccess.in.EndSupportAccess;
import dev.guildhall.application.supportaccess.in.NoteLook;
import dev.guildhall.application.supportaccess.in.RequestSupportAccess;
import dev.guildhall.application.supportaccess.in.RequestSupportAccess.Outcome.Asked;
import dev.guildhall.application.supportaccess.in.StartSupportVisit;
import dev.guildhall.application.supportaccess.in.StartSupportVisit.Outcome.Entered;
import dev.guildhall.application.supportaccess.in.SupportView;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.contract.StandingStoreContract;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.application.testing.fake.Postbox;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupportAccessTest {

    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    private final InMemoryPorts ports = new InMemoryPorts();
    private final Company company = Company.foundedIn(ports);
    private final Company platform = Company.foundedIn(ports);
    private final CallContext admin = signedIn(company, Role.ADMIN);
    private final CallContext operator = signedIn(platform, Role.OPERATOR);
    private final SupportUseCases useCases = new SupportUseCases(new SupportPorts(
            ports.tx(),
            ports.supportAccesses(),
            ports.standings(),
            ports.standings(),
            ports.memberships(),
            ports.members(),
            ports.secretTokens(),
            ports.mails(),
            new PublicUrl("https://guildhall.example"),
            ports.clock(),
            ports.ids(),
            ports.auditTrail()));
    private boolean operatorsSession = true;

    SupportAccessTest() {
        company.run(
                () -> ports.memberships().appoint(company.id(), company.admin().id()));
    }

    private CallContext signedIn(Company where, Role role) {
        return Contexts.signedIn(
                where.id(), where.admin().id(), role, new SessionId(ports.ids().next()), "r");
    }

    private RequestSupportAccess.Outcome ask(TenantId tenant) {
        return useCases.requestSupportAccess().ask(operator, tenant, "Ticket 4711", FOUR_HOURS);
    }

    private SupportAccess asked() {
        return ((Asked) ask(company.id())).access();
    }

    private DecideSupportAccess.Outcome decide(SupportAccess access, boolean grant) {
        return useCases.decideSupportAccess().decide(admin, access.id(), grant);
    }

    private SupportAccess granted() {
        SupportAccess access = asked();
        return ((DecideSupportAccess.Outcome.Decided) decide(access, true)).access();
    }

    private StartSupportVisit.Outcome enter(CallContext who, SupportAccess access) {
        return useCases.startSupportVisit().enter(who, access.tenant(), access.id());
    }

    private String token(SupportAccess access) {
        return ((Entered) enter(operator, access)).token();
    }

    /** By the token alone, as a program shows it. */
    private Optional<CallContext> caller(String token) {
        return authenticate().authenticate(new Credential.Bearer(token), Contexts.entry("r"));
    }

    /** By the two cookies of a browser. */
    private Optional<CallContext> browser(String token, String session) {
        return authenticate().authenticate(new Credential.SupportCookie(token, session), Contexts.entry("r"));
    }

    private Authenticate authenticate() {
        return useCases.authenticate(this::own, operators());
    }

    /** Whoever has no support token: the operator, and the company's admin. */
    private Optional<CallContext> own(Credential credential, SystemContext entry) {
        return switch (credential) {
            case Credential.SessionCookie(String token)
            when token.equals("operator") && operatorsSession -> Optional.of(operator);
            case Credential.SessionCookie(String token) when token.equals("admin") -> Optional.of(admin);
            default -> Optional.empty();
        };
    }

    private RecheckCaller operators() {
        return (caller, permission) -> operatorsSession
                && caller.tenant().equals(platform.id())
                && caller.proof().equals(operator.proof())
                && permission == Permission.SUPPORT_ASK;
    }

    private boolean recheck(CallContext caller, Permission permission) {
        return useCases.recheckCaller(this::own, operators()).recheck(caller, permission);
    }

    private List<AuditEntry> log(Company of) {
        return of.read(() -> ports.auditLog().list(of.id(), AuditFilter.NONE, PageRequest.first(100)))
                .items();
    }

    private List<AuditAction> actions(Company of) {
        return log(of).reversed().stream().map(entry -> entry.note().action()).toList();
    }

    private SupportState state(SupportAccess access) {
        return useCases.listSupportAccesses().list(admin, PageRequest.first()).items().stream()
                .filter(view -> view.access().id().equals(access.id()))
                .map(SupportView::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ask_whenTheCallerIsNoOperator_shouldBeRefused() {
        for (Role role : List.of(Role.ADMIN, Role.MEMBER, Role.VIEWER, Role.SUPPORT)) {
            CallContext other = Contexts.as(role, operator);
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> useCases.requestSupportAccess().ask(other, company.id(), "Ticket", FOUR_HOURS));
        }
        assertThat(actions(company)).isEmpty();
    }

    @Test
    void ask_shouldTellTheOwnerAndBothLogs() {
        SupportAccess access = asked();

        assertThat(state(access)).isEqualTo(SupportState.ASKED);
        assertThat(actions(company)).containsExactly(AuditAction.SUPPORT_ASKED);
        assertThat(actions(platform)).containsExactly(AuditAction.SUPPORT_ASKED);
        AuditEntry noted = log(company).getFirst();
        assertThat(noted.note().actor().kind()).isEqualTo(AuditActor.Kind.OPERATOR);
        assertThat(noted.canonical()).doesNotContain("Ticket 4711");
        assertThat(noted.details().orElseThrow()).contains("Ticket 4711");
        assertThat(log(platform).getFirst().details().orElseThrow()).doesNotContain("Ticket 4711");
        assertThat(delivered()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(company.admin().email());
            assertThat(mail.body())
                    .contains("4 hours", "https://guildhall.example/app/support")
                    .doesNotContain("Ticket 4711");
        });
    }

    private List<Mail> delivered() {
        Postbox postbox = new Postbox(ports.database());
        MailUseCases mailing =
                new MailUseCases(new MailPorts(ports.tx(), ports.mails(), ports.mailClaims(), postbox, ports.clock()));
        mailing.claimMails()
                .claim(Contexts.entry("r"), 100)
                .forEach(due -> mailing.deliverMail().deliver(Contexts.entry("r"), due));
        return postbox.taken();
    }

    @Test
    void ask_whenItMakesNoSense_shouldChangeNothing() {
        assertThat(ask(platform.id())).isEqualTo(new RequestSupportAccess.Outcome.OwnCompany());
        assertThat(ask(new TenantId(ports.ids().next()))).isEqualTo(new RequestSupportAccess.Outcome.UnknownTenant());
        for (Duration length : List.of(Duration.ZERO, Duration.ofHours(25))) {
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> useCases.requestSupportAccess().ask(operator, company.id(), "Ticket", length));
        }
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> useCases.requestSupportAccess().ask(operator, company.id(), " ", FOUR_HOURS));
        assertThat(actions(company)).isEmpty();
    }

    @Test
    void ask_whenAskedBefore_shouldGiveThatOneUntilItIsOver() {
        SupportAccess first = asked();
        assertThat(ask(company.id())).isEqualTo(new RequestSupportAccess.Outcome.AskedBefore(first));
        assertThat(actions(company)).hasSize(1);

        ports.clock().advance(SupportAccess.PATIENCE);
        assertThat(state(first)).isEqualTo(SupportState.LAPSED);
        assertThat(ask(company.id())).isInstanceOf(Asked.class);
    }

    @Test
    void decide_shouldBeForAdminsAndOnce() {
        SupportAccess access = asked();
        for (Role role : List.of(Role.MEMBER, Role.VIEWER, Role.OPERATOR, Role.SUPPORT)) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(
                            () -> useCases.decideSupportAccess().decide(Contexts.as(role, admin), access.id(), true));
        }
        assertThat(useCases.decideSupportAccess()
                        .decide(admin, new SupportAccessId(ports.ids().next()), true))
                .isEqualTo(new DecideSupportAccess.Outcome.UnknownAccess());

        assertThat(decide(access, false)).isInstanceOf(DecideSupportAccess.Outcome.Decided.class);
        assertThat(decide(access, true)).isEqualTo(new DecideSupportAccess.Outcome.NotWaiting(SupportState.REFUSED));
        assertThat(enter(operator, access)).isEqualTo(new StartSupportVisit.Outcome.NotGranted(SupportState.REFUSED));
        assertThat(actions(company)).containsExactly(AuditAction.SUPPORT_ASKED, AuditAction.SUPPORT_DECIDED);
    }

    @Test
    void decide_whenTheAdminWasDemotedMeanwhile_shouldBeRefused() {
        SupportAccess access = asked();
        company.run(() ->
                ports.memberships().changeRole(company.id(), company.admin().id(), Role.MEMBER));

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> decide(access, true));
    }

    @Test
    void enter_withoutConsent_shouldGiveNothing() {
        assertThat(enter(operator, asked())).isEqualTo(new StartSupportVisit.Outcome.NotGranted(SupportState.ASKED));
    }

    @Test
    void enter_whenSomebodyElseHasAsked_shouldGiveNothing() {
        SupportAccess access = granted();
        CallContext colleague = Contexts.signedIn(
                platform.id(),
                platform.join().id(),
                Role.OPERATOR,
                new SessionId(ports.ids().next()),
                "r");
        CallContext key = new CallContext(
                operator.tenant(),
                operator.member(),
                operator.authority(),
                new Proof.OfKey(new ApiKeyId(ports.ids().next())),
                operator.entry());

        assertThat(enter(colleague, access)).isEqualTo(new StartSupportVisit.Outcome.UnknownAccess());
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> enter(key, access));
    }

    @Test
    void enter_withConsent_shouldLetLookAndNothingElse() {
        CallContext visitor = caller(token(granted())).orElseThrow();

        assertThat(visitor.tenant()).isEqualTo(company.id());
        assertThat(visitor.role()).isEqualTo(Role.SUPPORT);
        for (Permission permission : Permission.values()) {
            if (visitor.may(permission)) {
                assertThat(permission.isMutating()).as(permission.name()).isFalse();
                assertThat(Role.VIEWER.may(permission)).as(permission.name()).isTrue();
            }
        }
        assertThat(visitor.may(Permission.CONVERSATION_READ)).isTrue();
        assertThat(recheck(visitor, Permission.RUN_READ)).isTrue();
        assertThat(recheck(visitor, Permission.AUDIT_READ)).isFalse();
        assertThat(actions(company)).endsWith(AuditAction.SUPPORT_ENTERED);
        assertThat(actions(platform)).containsExactly(AuditAction.SUPPORT_ASKED, AuditAction.SUPPORT_ENTERED);
    }

    @Test
    void token_shouldEndWithItsTimeItsSessionAndTheCompanysWord() {
        SupportAccess access = granted();
        String former = token(access);
        String token = token(access);
        CallContext visitor = caller(token).orElseThrow();
        assertThat(caller(former)).isEmpty();

        operatorsSession = false;
        assertThat(caller(token)).isEmpty();
        assertThat(recheck(visitor, Permission.RUN_READ)).isFalse();
        operatorsSession = true;

        ports.clock().advance(FOUR_HOURS.minusSeconds(1));
        assertThat(caller(token)).isPresent();
        ports.clock().advance(Duration.ofSeconds(1));
        assertThat(caller(token)).isEmpty();
        assertThat(recheck(visitor, Permission.RUN_READ)).isFalse();
        assertThat(state(access)).isEqualTo(SupportState.ENDED);
    }

    @Test
    void end_shouldHoldAtOnce() {
        SupportAccess access = granted();
        String token = token(access);

        assertThat(useCases.endSupportAccess().end(admin, access.id())).isEqualTo(EndSupportAccess.Outcome.ENDED);

        assertThat(caller(token)).isEmpty();
        assertThat(enter(operator, access)).isEqualTo(new StartSupportVisit.Outcome.NotGranted(SupportState.ENDED));
        assertThat(useCases.endSupportAccess().end(admin, access.id())).isEqualTo(EndSupportAccess.Outcome.NOT_OPEN);
        assertThat(actions(company)).endsWith(AuditAction.SUPPORT_ENTERED, AuditAction.SUPPORT_ENDED);
    }

    @Test
    void withdraw_shouldEndWhatIsOpen() {
        SupportAccess access = asked();

        assertThat(useCases.withdrawSupportAccess().withdraw(operator, company.id(), access.id()))
                .isEqualTo(EndSupportAccess.Outcome.ENDED);

        assertThat(decide(access, true)).isEqualTo(new DecideSupportAccess.Outcome.NotWaiting(SupportState.ENDED));
        assertThat(actions(platform)).endsWith(AuditAction.SUPPORT_ENDED);
        assertThat(useCases.withdrawSupportAccess().withdraw(operator, platform.id(), access.id()))
                .isEqualTo(EndSupportAccess.Outcome.UNKNOWN_ACCESS);
    }

    @Test
    void browser_shouldNeedTheVerySessionOfWhoEntered() {
        String token = token(granted());

        assertThat(browser(token, "operator")).map(CallContext::tenant).contains(company.id());
        assertThat(browser(token, "admin")).isEmpty();
        assertThat(browser(token, "")).isEmpty();
        assertThat(authenticate().authenticate(new Credential.SessionCookie(token), Contexts.entry("r")))
                .isEmpty();
        operatorsSession = false;
        assertThat(browser(token, "operator")).isEmpty();
    }

    @Test
    void visit_whenTheOperatorsOwnCompanyIsSuspended_shouldBeOver() {
        String token = token(granted());
        platform.run(() -> ports.standings().replace(platform.id(), StandingStoreContract.suspended(platform)));

        assertThat(caller(token)).isEmpty();
    }

    @Test
    void visit_whenEnteredAnew_shouldNotGoOnAsTheFormerOne() {
        SupportAccess access = granted();
        CallContext former = caller(token(access)).orElseThrow();
        CallContext now = caller(token(access)).orElseThrow();

        assertThat(recheck(former, Permission.RUN_READ)).isFalse();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> look(former, "GET /app/team"));
        assertThat(looks()).isEmpty();
        assertThat(recheck(now, Permission.RUN_READ)).isTrue();
    }

    @Test
    void looks_shouldBeNotedOncePerPlaceAndNobodyElses() {
        CallContext visitor = caller(token(granted())).orElseThrow();

        look(visitor, "GET /app/run?id=1");
        look(visitor, "GET /app/run?id=1");
        look(visitor, "GET /app/run?id=2");
        look(admin, "GET /app/team");

        assertThat(looks()).hasSize(2);
        assertThat(looks().getLast().canonical()).contains("OPERATOR");
        assertThat(looks().getLast().details().orElseThrow())
                .contains("/app/run?id=2", "support:", platform.admin().displayName());
    }

    private void look(CallContext caller, String place) {
        useCases.noteLook().note(caller, place);
    }

    private List<AuditEntry> looks() {
        return log(company).reversed().stream()
                .filter(entry -> entry.note().action() == AuditAction.SUPPORT_LOOKED)
                .toList();
    }

    @Test
    void look_whenThePlaceCannotBeKeptWhole_shouldBeRefused() {
        CallContext visitor = caller(token(granted())).orElseThrow();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> look(visitor, "GET /app/run?pad=" + "x".repeat(NoteLook.MAX_PLACE)))
                .satisfies(no -> assertThat(no.code()).isEqualTo("place-too-long"));
        assertThat(looks()).isEmpty();
    }

    @Test
    void look_behindTheEndOfTheConsent_shouldBeRefusedAndNotNoted() {
        SupportAccess access = granted();
        CallContext visitor = caller(token(access)).orElseThrow();
        look(visitor, "GET /app/team");
        useCases.endSupportAccess().end(admin, access.id());

        for (String place : List.of("GET /app/team", "GET /app/chat")) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> look(visitor, place))
                    .satisfies(no -> assertThat(no.code()).isEqualTo("support-over"));
        }
        assertThat(looks()).hasSize(1);
    }

    @Test
    void look_atMorePlacesThanMayBe_shouldBeRefused() {
        CallContext visitor = caller(token(granted())).orElseThrow();
        for (int i = 0; i < NoteLook.MAX_PLACES; i++) {
            look(visitor, "GET /app/run?id=" + i);
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> look(visitor, "GET /app/run?id=more"))
                .satisfies(no -> assertThat(no.code()).isEqualTo("too-many-places"));
        look(visitor, "GET /app/run?id=0");
    }

    @Test
    void ask_moreOftenThanADayHolds_shouldBeRefused() {
        for (int i = 0; i < RequestSupportAccess.MAX_A_DAY; i++) {
            decide(asked(), false);
        }
        assertThat(ask(company.id())).isEqualTo(new RequestSupportAccess.Outcome.TooMany());

        ports.clock().advance(Duration.ofDays(1).plusSeconds(1));
        assertThat(ask(company.id())).isInstanceOf(Asked.class);
    }

    @Test
    void leave_shouldEndTheVisitAndNotTheConsent() {
        SupportAccess access = granted();
        String token = token(access);

        assertThat(useCases.endSupportVisit().end(operator, company.id(), access.id()))
                .isTrue();
        assertThat(useCases.endSupportVisit().end(operator, platform.id(), access.id()))
                .isFalse();

        assertThat(caller(token)).isEmpty();
        assertThat(caller(token(access))).isPresent();
        assertThat(actions(company)).contains(AuditAction.SUPPORT_LEFT);
        assertThat(actions(platform)).contains(AuditAction.SUPPORT_LEFT);
    }

    @Test
    void showOpen_shouldTellAdminsWhatWaitsAndWhoLooks() {
        SupportAccess access = asked();
        assertThat(useCases.showOpenSupport().show(admin))
                .containsExactly(new SupportView(access, SupportState.ASKED, false));

        decide(access, true);
        assertThat(useCases.showOpenSupport().show(admin))
                .extracting(SupportView::state)
                .containsExactly(SupportState.GRANTED);
        assertThat(useCases.listTenantSupport()
                        .list(operator, company.id(), PageRequest.first())
                        .items())
                .extracting(SupportView::mine)
                .containsExactly(true);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> useCases.listTenantSupport().list(admin, company.id(), PageRequest.first()));

        ports.clock().advance(FOUR_HOURS);
        assertThat(useCases.showOpenSupport().show(admin)).isEmpty();
    }
}
