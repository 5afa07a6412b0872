package dev.guildhall.application.companysignin;

import dev.guildhall.application.access.in.Authenticate;
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
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * Verifies what companies' own servers answer for: sessions opened by them, and access tokens that they have given. All
 * other credentials are the matter of the one that is asked first.
 *
 * <p>Which company's server is asked about a token follows from the mail domain that it claims. The claim is not believed:
 * it counts when that server has signed it and the domain was confirmed to that company.
 */
final class AuthenticateService implements Authenticate {

    private final Authenticate ours;
    private final CompanySignInPorts ports;
    private final Renewals renewals;

    AuthenticateService(Authenticate ours, CompanySignInPorts ports) {
        this.ours = ours;
        this.ports = ports;
        this.renewals = new Renewals(ports);
    }

    @Override
    public Optional<CallContext> authenticate(Credential credential, SystemContext entry) {
        Optional<CallContext> known = ours.authenticate(credential, entry);
        if (known.isPresent()) {
            return known;
        }
        return switch (credential) {
            case Credential.ApiKey _ -> Optional.empty();
            case Credential.SessionCookie(String token) ->
                ports.access().secrets().read(Kind.COMPANY_SESSION, token).flatMap(shown -> session(shown, entry));
            case Credential.Bearer(String token) -> bearer(new CompanyToken(token), entry);
        };
    }

    private record Use(Session session, CompanySession kept) {}

    private Optional<CallContext> session(Presented shown, SystemContext entry) {
        Instant now = ports.now();
        Optional<Use> use = ports.access()
                .tx()
                .read(
                        shown.tenant(),
                        () -> ports.access()
                                .sessions()
                                .findByToken(shown.tenant(), shown.hash())
                                .filter(session -> session.isLiveAt(now))
                                .flatMap(session -> ports.sessions()
                                        .find(shown.tenant(), session.id())
                                        .map(kept -> new Use(session, kept))));
        return use.filter(found -> renewals.isGood(entry, found.session(), found.kept()))
                .map(Use::session)
                .flatMap(session -> ports.access().tx().write(session.tenant(), () -> enter(session, entry, now)));
    }

    /** As the member is now: the server may just have said something new about the role. */
    private Optional<CallContext> enter(Session session, SystemContext entry, Instant now) {
        if (session.isStaleAt(now)) {
            ports.access().sessions().touch(session.tenant(), session.id(), now);
        }
        return ports.access()
                .members()
                .find(session.tenant(), session.member())
                .map(member -> new CallContext(
                        session.tenant(),
                        member.id(),
                        Authority.of(member.role()),
                        new Proof.OfSession(session.id()),
                        entry));
    }

    private Optional<CallContext> bearer(CompanyToken token, SystemContext entry) {
        return ports.server()
                .claimedDomain(token)
                .flatMap(ports.directory()::find)
                .flatMap(tenant -> ports.access()
                        .tx()
                        .read(tenant, () -> ports.access().companySignIns().find(tenant)))
                .flatMap(kept -> read(kept.signIn(), token, entry));
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
        Optional<Role> role = company.roles().roleOf(person.values()).filter(_ -> ports.isOwn(tenant, person.email()));
        return role.flatMap(given -> ports.accounts()
                .find(tenant, company.issuer(), person.subject())
                .flatMap(member -> ports.access().memberships().find(tenant, member))
                .filter(AuthenticateService::maySignInThere)
                .map(member -> new CallContext(
                        tenant, member.member().id(), Authority.of(given), new Proof.OfCompanyToken(), entry)));
    }

    private static boolean maySignInThere(Membership member) {
        return !member.owner() && member.member().role().isOfTenant();
    }
}
