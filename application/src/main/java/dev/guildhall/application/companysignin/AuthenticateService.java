package dev.guildhall.application.companysignin;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.Authenticate.SignInUnanswered;
import dev.guildhall.application.access.in.RecheckCaller;
import dev.guildhall.application.access.out.CompanySignInStore.Kept;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.companysignin.out.CompanySessionStore.CompanySession;
import dev.guildhall.application.companysignin.out.NotProven;
import dev.guildhall.application.companysignin.out.SignInServer.CompanyToken;
import dev.guildhall.application.companysignin.out.SignInServer.Person;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Authority;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Verifies what companies' own servers answer for, when a call comes in and while it goes on: sessions opened by them, and
 * access tokens that they have given. All other credentials are the matter of the one that is asked first.
 *
 * <p>Which company's server is asked about a token follows from the mail domain that it claims. The claim is not believed:
 * it counts when that server has signed it and the domain was confirmed to that company.
 */
final class AuthenticateService implements Authenticate, RecheckCaller {

    /** A token passes through programs; what makes rights last is for people who have signed in. */
    private static final Set<Permission> WITHOUT_SIGN_IN = Arrays.stream(Permission.values())
            .filter(permission -> !permission.needsSignIn())
            .collect(Collectors.toUnmodifiableSet());

    private final Authenticate ours;
    private final RecheckCaller recheckOurs;
    private final CompanySignInPorts ports;
    private final Renewals renewals;

    AuthenticateService(Authenticate ours, RecheckCaller recheckOurs, CompanySignInPorts ports) {
        this.ours = ours;
        this.recheckOurs = recheckOurs;
        this.ports = ports;
        this.renewals = new Renewals(ports);
    }

    @Override
    public Optional<CallContext> authenticate(Credential credential, SystemContext entry) {
        Optional<CallContext> known = ours.authenticate(credential, entry);
        if (known.isPresent()) {
            return known;
        }
        return itsPeople(credential, entry)
                .flatMap(caller ->
                        ports.access().standings().recent(caller.tenant()).map(caller::in));
    }

    private Optional<CallContext> itsPeople(Credential credential, SystemContext entry) {
        return switch (credential) {
            case Credential.ApiKey _, Credential.SupportCookie _ -> Optional.empty();
            case Credential.SessionCookie(String token) ->
                ports.access().secrets().read(Kind.COMPANY_SESSION, token).flatMap(shown -> session(shown, entry));
            case Credential.Bearer(String token) -> bearer(new CompanyToken(token), entry);
        };
    }

    private record Use(Session session, CompanySession kept) {}

    private Optional<CallContext> session(Presented shown, SystemContext entry) {
        Instant now = ports.now();
        return use(shown.tenant(), () -> ports.access().sessions().findByToken(shown.tenant(), shown.hash()))
                .filter(found -> found.session().isLiveAt(now))
                .flatMap(found -> enter(found, entry, now));
    }

    @Override
    public boolean recheck(CallContext caller, Permission permission) {
        if (!(caller.proof() instanceof Proof.OfSession(SessionId id))) {
            return recheckOurs.recheck(caller, permission);
        }
        Instant now = ports.now();
        Optional<Use> theirs =
                use(caller.tenant(), () -> ports.access().sessions().find(caller.tenant(), id));
        return theirs.map(found -> found.session().isLiveAt(now) && goesOn(found, caller, permission, now))
                .orElseGet(() -> recheckOurs.recheck(caller, permission));
    }

    /** What goes on for long ends when the server does not answer; who has asked for it may ask again. */
    private boolean goesOn(Use use, CallContext caller, Permission permission, Instant now) {
        try {
            return enter(use, caller.entry(), now)
                    .filter(context -> context.may(permission))
                    .isPresent();
        } catch (SignInUnanswered _) {
            return false;
        }
    }

    /** A session that a company's server answers for, whether it has ended or not; empty for all others. */
    private Optional<Use> use(TenantId tenant, Supplier<Optional<Session>> find) {
        return ports.access()
                .tx()
                .read(
                        tenant,
                        () -> find.get()
                                .flatMap(session -> ports.sessions()
                                        .find(tenant, session.id())
                                        .map(kept -> new Use(session, kept))));
    }

    private Optional<CallContext> enter(Use use, SystemContext entry, Instant now) {
        Session session = use.session();
        boolean good = switch (renewals.look(entry, session, use.kept())) {
            case GOOD -> true;
            case BAD -> false;
            case LATER, MINE, THEIRS -> throw new SignInUnanswered(withoutRights(session, entry));
        };
        if (!good) {
            return Optional.empty();
        }
        if (session.isStaleAt(now)) {
            touch(session, now);
        }
        return ports.access().tx().read(session.tenant(), () -> memberOf(use, entry));
    }

    private static CallContext withoutRights(Session session, SystemContext entry) {
        return new CallContext(
                session.tenant(),
                session.member(),
                Authority.limited(Role.VIEWER, Set.of()),
                new Proof.OfSession(session.id()),
                entry);
    }

    private void touch(Session session, Instant now) {
        ports.access()
                .tx()
                .run(session.tenant(), () -> ports.access().sessions().touch(session.tenant(), session.id(), now));
    }

    /** As the member is now: the server may just have said something new about the role. */
    private Optional<CallContext> memberOf(Use use, SystemContext entry) {
        Session session = use.session();
        return ports.access()
                .memberships()
                .find(session.tenant(), session.member())
                .filter(Membership::maySignInElsewhere)
                .filter(_ -> hasFactor(use))
                .map(Membership::member)
                .map(member -> new CallContext(
                        session.tenant(),
                        member.id(),
                        Authority.of(member.role()),
                        new Proof.OfSession(session.id()),
                        entry));
    }

    /** What a company demands holds from the next call on, for who is signed in already, too. */
    private boolean hasFactor(Use use) {
        TenantId tenant = use.session().tenant();
        return !ports.demandsFactor(tenant)
                || ports.access()
                        .companySignIns()
                        .find(tenant)
                        .filter(kept ->
                                kept.signIn().factor().holdsFor(use.kept().factor()))
                        .isPresent();
    }

    private Optional<CallContext> bearer(CompanyToken token, SystemContext entry) {
        return ports.server()
                .claim(token)
                .flatMap(claim -> ports.directory()
                        .find(claim.domain())
                        .flatMap(tenant -> ports.access()
                                .tx()
                                .read(
                                        tenant,
                                        () -> ports.access().companySignIns().find(tenant)))
                        .map(Kept::signIn)
                        // Before anybody is asked: strangers could else make us ask as often as they like.
                        .filter(company -> company.issuer().equals(claim.issuer()))
                        .flatMap(company -> read(company, token, entry)));
    }

    private Optional<CallContext> read(CompanySignIn company, CompanyToken token, SystemContext entry) {
        try {
            Person person = ports.server().read(company, token.text(), ports.now());
            return ports.access().tx().read(company.tenant(), () -> caller(company, person, entry));
        } catch (NotProven _) {
            return Optional.empty();
        }
    }

    /** With the role that the token gives, which is newer than what we have noted. */
    private Optional<CallContext> caller(CompanySignIn company, Person person, SystemContext entry) {
        TenantId tenant = company.tenant();
        Optional<Role> role = company.roles()
                .roleOf(person.values())
                .filter(_ -> ports.isOwn(tenant, person.email()))
                .filter(_ -> !ports.lacksFactor(company, company.factor().metBy(person.methods())));
        return role.flatMap(given -> ports.accounts()
                .find(tenant, company.issuer(), person.subject())
                .flatMap(member -> ports.access().memberships().find(tenant, member))
                .filter(Membership::maySignInElsewhere)
                .map(member -> new CallContext(
                        tenant,
                        member.member().id(),
                        Authority.limited(given, WITHOUT_SIGN_IN),
                        new Proof.OfCompanyToken(),
                        entry)));
    }
}
