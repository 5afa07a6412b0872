package dev.guildhall.application.testing;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Device;
import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.ServiceAccount;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvitationId;
import dev.guildhall.domain.shared.LineId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Companies, their people and their employees with sensible defaults; each call makes a new one. Small changes are made
 * by {@link Employees}, {@link Listings} and {@link Runs}; what employees do is made by {@link WorkFixtures}.
 */
public final class Fixtures {

    /** The worker and the sign-in page call as this. */
    public static final SystemContext SYSTEM = new SystemContext("request-0", "node-1");

    private final IdSource ids;
    private final InstantSource clock;

    /** The same identifiers and the same time in every test. */
    public Fixtures() {
        this(new SequentialIds(), new ManualClock());
    }

    /** Fixtures that share identifiers and time with what is tested. */
    public Fixtures(IdSource ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** An identifier that nothing has. */
    public UUID id() {
        return ids.next();
    }

    /** A company on the PRO plan. */
    public Tenant tenant() {
        return new Tenant(
                new TenantId(id()),
                "Lumen Coffee",
                Optional.of("Food"),
                Optional.of("11-50"),
                SubscriptionPlan.PRO,
                1,
                1,
                clock.instant());
    }

    /** A member who runs the company's workforce. */
    public Member admin(TenantId tenant) {
        return member(tenant, Role.ADMIN);
    }

    /** A member with an address of its own. */
    public Member member(TenantId tenant, Role role) {
        MemberId id = new MemberId(id());
        EmailAddress email = new EmailAddress("ana-" + id + "@example.com");
        return new Member(tenant, id, email, "Ana Duarte", role, clock.instant());
    }

    /** A session that lasts 30 days. */
    public Session session(Member member) {
        return new Session(
                member.tenant(),
                new SessionId(id()),
                member.id(),
                clock.instant(),
                clock.instant().plus(Duration.ofDays(30)),
                clock.instant(),
                new Device("192.0.2.7", "Firefox on Linux"),
                Optional.empty());
    }

    /** A key of an owner that reads employees and lives for 90 days. */
    public ApiKey apiKey(TenantId tenant, MemberId owner) {
        return new ApiKey(
                tenant,
                new ApiKeyId(id()),
                owner,
                owner,
                "Nightly report",
                Set.of(Permission.EMPLOYEE_READ, Permission.SELF_READ),
                "aaaa",
                clock.instant(),
                clock.instant().plus(ApiKey.USUAL_LIFE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A program that works with employees. */
    public ServiceAccount serviceAccount(TenantId tenant) {
        return new ServiceAccount(
                tenant, new MemberId(id()), "Nightly import", Role.MEMBER, clock.instant(), Optional.empty());
    }

    /** An invitation of an address of its own, good for a week. */
    public Invitation invitation(Member inviter) {
        InvitationId id = new InvitationId(id());
        return new Invitation(
                inviter.tenant(),
                id,
                new EmailAddress("ben-" + id + "@example.com"),
                Role.MEMBER,
                inviter.id(),
                clock.instant(),
                clock.instant().plus(Invitation.LIFE),
                Optional.empty());
    }

    /** What a signed-in member calls with. */
    public CallContext context(Member member) {
        return Contexts.signedIn(member.tenant(), member.id(), member.role(), new SessionId(id()), "request-1");
    }

    /** The marketing manager of {@link Listings}, just hired. */
    public Employee employee(TenantId tenant) {
        return employee(tenant, Listings.marketingManager());
    }

    /** A listing, just hired under its own name. */
    public Employee employee(TenantId tenant, Listing listing) {
        return new Employee(
                tenant,
                new EmployeeId(id()),
                listing.slug(),
                listing.version(),
                new Persona(listing.name(), Optional.empty()),
                listing.specialty(),
                listing.division(),
                listing.seniority(),
                listing.monthlyPrice(),
                clock.instant(),
                Optional.empty(),
                1);
    }

    /** A vertical line. */
    public Line reportsTo(Employee subordinate, Employee manager) {
        return new Line(new LineId(id()), subordinate.id(), manager.id(), Line.Kind.REPORTS_TO);
    }

    /** A horizontal line. */
    public Line collaborates(Employee one, Employee other) {
        return new Line(new LineId(id()), one.id(), other.id(), Line.Kind.COLLABORATES);
    }
}
