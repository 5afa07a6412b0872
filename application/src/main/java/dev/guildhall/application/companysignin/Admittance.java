package dev.guildhall.application.companysignin;

import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Reason;
import dev.guildhall.application.companysignin.out.CompanyAccountStore.Account;
import dev.guildhall.application.companysignin.out.SignInServer.Person;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.domain.access.CompanySignIn;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

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
     * @param login who signs in with the address, looked up before the transaction
     */
    Decision admit(SystemContext entry, CompanySignIn company, Person person, Optional<Login> login) {
        Optional<Role> role = company.roles().roleOf(person.values());
        if (role.isEmpty()) {
            return new Decision.Out(Reason.NO_ROLE);
        }
        if (!ports.isOwn(company.tenant(), person.email())) {
            return new Decision.Out(Reason.FOREIGN_ADDRESS);
        }
        return known(company, person)
                .map(found -> enter(entry, found, role.get()))
                .orElseGet(() -> first(entry, company, person, role.get(), login));
    }

    /** Whether somebody who was let in still is the member, in another role perhaps. */
    Decision stillIn(SystemContext entry, CompanySignIn company, MemberId member, Person person) {
        Optional<Role> role = company.roles().roleOf(person.values());
        if (role.isEmpty()) {
            return new Decision.Out(Reason.NO_ROLE);
        }
        if (!ports.isOwn(company.tenant(), person.email())) {
            return new Decision.Out(Reason.FOREIGN_ADDRESS);
        }
        return known(company, person)
                .filter(found -> found.member().id().equals(member))
                .map(found -> enter(entry, found, role.get()))
                .orElseGet(() -> new Decision.Out(Reason.NO_MEMBER));
    }

    /** The member for whom the server's id stands; empty when there is none or it has been removed. */
    private Optional<Membership> known(CompanySignIn company, Person person) {
        return ports.accounts()
                .find(company.tenant(), company.issuer(), person.subject())
                .flatMap(member -> find(company.tenant(), member));
    }

    private Optional<Membership> find(TenantId tenant, MemberId member) {
        return ports.access().memberships().findForUpdate(tenant, member);
    }

    private Decision enter(SystemContext entry, Membership found, Role role) {
        Member member = found.member();
        if (found.owner() || !member.role().isOfTenant()) {
            return new Decision.Out(Reason.PASSWORD_ONLY);
        }
        if (member.role() == role) {
            return new Decision.In(member);
        }
        ports.access().memberships().changeRole(member.tenant(), member.id(), role);
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

    /** The first time: somebody who is a member already is recognised by the address, once. */
    private Decision first(
            SystemContext entry, CompanySignIn company, Person person, Role role, Optional<Login> login) {
        if (login.filter(known -> !known.tenant().equals(company.tenant())).isPresent()) {
            return new Decision.Out(Reason.ADDRESS_TAKEN);
        }
        Optional<Membership> member = login.flatMap(known -> find(company.tenant(), known.member()));
        if (member.isPresent()) {
            Decision decision = enter(entry, member.get(), role);
            if (decision instanceof Decision.In) {
                bind(company, person, member.get().member().id());
            }
            return decision;
        }
        return company.joining() ? join(entry, company, person, role) : new Decision.Out(Reason.NO_MEMBER);
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
