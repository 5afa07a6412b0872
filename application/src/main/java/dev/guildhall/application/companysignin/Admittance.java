package dev.guildhall.application.companysignin;

import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Reason;
import dev.guildhall.application.companysignin.out.CompanyAccountStore.Account;
import dev.guildhall.application.companysignin.out.SignInServer.Person;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.application.tenant.Seats;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides which member somebody is whom a company's server vouches for. The server is the company's own word, so it counts
 * for what the company may decide: for addresses of its own domains, for roles of the company, and never for the owner or
 * an operator, whom an admin could otherwise become by running a server. Called inside a write transaction of the company.
 */
final class Admittance {

    private final CompanySignInPorts ports;

    Admittance(CompanySignInPorts ports) {
        this.ports = ports;
    }

    /** What was decided. */
    sealed interface Decision {
        /** Let in as this member. */
        record In(Member member) implements Decision {}

        /** Not let in. */
        record Out(Reason reason) implements Decision {}
    }

    /**
     * Decides, and makes a member where that is wanted.
     *
     * @param halted whether the company's work stands still: then members come in as they are, and nobody joins
     * @param login who signs in with the address, looked up before the transaction
     */
    Decision admit(SystemContext entry, CompanySignIn company, Person person, boolean halted, Optional<Login> login) {
        if (ports.lacksFactor(company, company.factor().metBy(person.methods()))) {
            return new Decision.Out(Reason.NO_SECOND_FACTOR);
        }
        // Of two that sign in for the first time at once, the second finds what the first has made.
        ports.access().tenants().findForUpdate(company.tenant());
        Optional<MemberId> bound = ports.accounts().find(company.tenant(), company.issuer(), person.subject());
        return decide(
                company,
                person,
                role -> bound.flatMap(member -> find(company.tenant(), member))
                        .map(found ->
                                enter(entry, found, halted ? found.member().role() : role))
                        .orElseGet(() -> halted
                                ? new Decision.Out(Reason.NO_MEMBER)
                                : first(entry, company, person, role, login, bound.isPresent())));
    }

    /** Whether somebody who was let in still is the member, in another role perhaps. */
    Decision stillIn(SystemContext entry, CompanySignIn company, MemberId member, Person person, boolean halted) {
        return decide(
                company,
                person,
                role -> ports.accounts()
                        .find(company.tenant(), company.issuer(), person.subject())
                        .filter(member::equals)
                        .flatMap(bound -> find(company.tenant(), bound))
                        .map(found ->
                                enter(entry, found, halted ? found.member().role() : role))
                        .orElseGet(() -> new Decision.Out(Reason.NO_MEMBER)));
    }

    /** The same when the server says yes and nothing of the person: what we know ourselves must still hold. */
    boolean stillIn(TenantId tenant, MemberId member) {
        return find(tenant, member)
                .filter(Membership::maySignInElsewhere)
                .filter(found -> ports.isOwn(tenant, found.member().email()))
                .isPresent();
    }

    private Decision decide(CompanySignIn company, Person person, Function<Role, Decision> inRole) {
        Optional<Role> role = company.roles().roleOf(person.values());
        if (role.isEmpty()) {
            return new Decision.Out(Reason.NO_ROLE);
        }
        return ports.isOwn(company.tenant(), person.email())
                ? inRole.apply(role.get())
                : new Decision.Out(Reason.FOREIGN_ADDRESS);
    }

    private Optional<Membership> find(TenantId tenant, MemberId member) {
        return ports.access().memberships().findForUpdate(tenant, member);
    }

    private Decision enter(SystemContext entry, Membership found, Role role) {
        Member member = found.member();
        if (!found.maySignInElsewhere()) {
            return new Decision.Out(Reason.PASSWORD_ONLY);
        }
        if (member.role() == role) {
            return new Decision.In(member);
        }
        ports.access().memberships().changeRole(member.tenant(), member.id(), role);
        if (!role.may(Permission.MEMBER_CHANGE)) {
            ports.access().invitations().endAllBy(member.tenant(), member.id(), ports.now());
        }
        ports.access()
                .trail()
                .note(
                        entry,
                        member.tenant(),
                        AuditActor.PLATFORM,
                        AuditAction.MEMBER_CHANGED,
                        AuditTarget.of("member", member.id()),
                        AuditChange.of("role", member.role(), role));
        return new Decision.In(new Member(
                member.tenant(), member.id(), member.email(), member.displayName(), role, member.createdAt()));
    }

    /**
     * The first time: somebody who is a member already is recognised by the address, once.
     *
     * @param removed whether it was a member before; then only an invitation brings it back
     */
    private Decision first(
            SystemContext entry,
            CompanySignIn company,
            Person person,
            Role role,
            Optional<Login> login,
            boolean removed) {
        if (login.filter(known -> !known.tenant().equals(company.tenant())).isPresent()) {
            return new Decision.Out(Reason.ADDRESS_TAKEN);
        }
        Optional<Membership> member = login.flatMap(known -> find(company.tenant(), known.member()));
        if (member.isPresent()) {
            return link(entry, company, person, role, member.get());
        }
        boolean invited = ports.access().invitations().isInvited(company.tenant(), person.email(), ports.now());
        if (!invited && (removed || !company.joining())) {
            return new Decision.Out(Reason.NO_MEMBER);
        }
        if (invited && !person.verified()) {
            return new Decision.Out(Reason.NOT_VERIFIED);
        }
        return hasSeat(company.tenant(), invited)
                ? join(entry, company, person, role)
                : new Decision.Out(Reason.NO_SEAT);
    }

    /** An invitation keeps a seat free; who comes without one needs one that nobody keeps. */
    private boolean hasSeat(TenantId tenant, boolean invited) {
        Seats seats = ports.access().seats();
        return (invited ? seats.refuseAcceptance(tenant, ports.now()) : seats.refuseInvitation(tenant, ports.now()))
                .isEmpty();
    }

    private Decision link(SystemContext entry, CompanySignIn company, Person person, Role role, Membership found) {
        Decision decision = enter(entry, found, role);
        if (decision instanceof Decision.Out) {
            return decision;
        }
        if (!person.verified()) {
            return new Decision.Out(Reason.NOT_VERIFIED);
        }
        MemberId member = found.member().id();
        if (ports.accounts().isBound(company.tenant(), company.issuer(), member)) {
            return new Decision.Out(Reason.BOUND_TO_ANOTHER);
        }
        bind(company, person, member);
        ports.access()
                .trail()
                .note(
                        entry,
                        company.tenant(),
                        AuditActor.PLATFORM,
                        AuditAction.MEMBER_CHANGED,
                        AuditTarget.of("member", member),
                        AuditChange.to("signsInAt", company.issuer()));
        return decision;
    }

    private Decision join(SystemContext entry, CompanySignIn company, Person person, Role role) {
        Member member = new Member(
                company.tenant(),
                new MemberId(ports.access().ids().next()),
                person.email(),
                person.name(),
                role,
                ports.now());
        // The address is taken from now on; the password is one that nobody knows.
        String nobodysPassword = ports.access().hasher().decoy();
        Login login = new Login(member.email(), member.tenant(), member.id(), nobodysPassword);
        if (!ports.access().logins().register(login)) {
            return new Decision.Out(Reason.ADDRESS_TAKEN);
        }
        ports.access().members().create(member);
        ports.access().invitations().endAll(member.tenant(), member.email(), ports.now());
        bind(company, person, member.id());
        ports.access()
                .trail()
                .note(
                        entry,
                        member.tenant(),
                        AuditActor.of(member.id(), role),
                        AuditAction.MEMBER_JOINED,
                        AuditTarget.of("member", member.id()),
                        AuditChange.to("name", member.displayName()),
                        AuditChange.to("role", role));
        return new Decision.In(member);
    }

    private void bind(CompanySignIn company, Person person, MemberId member) {
        ports.accounts().replace(new Account(company.tenant(), company.issuer(), person.subject(), member));
    }
}
