package dev.guildhall.adapter.in.rest.testing;

import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.agent.Seniority;
import dev.guildhall.domain.agent.Stability;
import dev.guildhall.domain.agent.UsageLevel;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Things of a small company. */
public final class Samples {

    /** The company. */
    public static final TenantId TENANT = Caller.CONTEXT.tenant();

    /** When everything happened. */
    public static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");

    /** An employee. */
    public static final EmployeeId MAYA = new EmployeeId(id(1));

    /** A conversation with it. */
    public static final ConversationId TALK = new ConversationId(id(2));

    /** A run of it. */
    public static final RunId RUN = new RunId(id(3));

    private Samples() {}

    /** An identifier. */
    public static UUID id(int n) {
        return UUID.fromString("01a1f82f-0000-7000-8000-%012d".formatted(n));
    }

    /** The company itself. */
    public static Tenant tenant() {
        return new Tenant(TENANT, "Lopez Ltd", Optional.empty(), Optional.of("11-50"), SubscriptionPlan.FREE, 1, 1, AT);
    }

    /** Its admin. */
    public static Member member() {
        return new Member(
                TENANT, Caller.CONTEXT.member(), new EmailAddress("ana@example.com"), "Ana Lopez", Role.ADMIN, AT);
    }

    /** What signing in gives. */
    public static Credentials credentials() {
        return new Credentials("the.access.token", Duration.ofMinutes(15), "ghr_refresh", "ghs_session");
    }

    /** The employee. */
    public static Employee maya(long revision) {
        return new Employee(
                TENANT,
                MAYA,
                new ListingSlug("marketing-manager"),
                1,
                new Persona("Maya", Optional.of(new EmailAddress("maya@example.com"))),
                "Marketing Manager",
                "marketing",
                Seniority.MANAGER,
                new MoneyMicros(99_000_000),
                AT,
                Optional.empty(),
                revision);
    }

    /** The listing it was hired from. */
    public static Listing listing() {
        return new Listing(
                new ListingSlug("marketing-manager"),
                1,
                "Maya",
                "marketing",
                "Marketing Manager",
                Seniority.MANAGER,
                Stability.STABLE,
                new MoneyMicros(99_000_000),
                ModelTier.STANDARD,
                UsageLevel.MEDIUM,
                List.of("Campaigns"),
                List.of("delegate_to_agent"),
                List.of("growth"),
                "Plans campaigns.",
                "You are the secret prompt.");
    }

    /** A run of the employee. */
    public static Run run(RunId id) {
        return new Run(
                TENANT,
                id,
                RunKind.DELEGATION,
                MAYA,
                Optional.empty(),
                Optional.of(new Run.Parent(RUN, CallId.nth(1))),
                1,
                Caller.CONTEXT.member(),
                "Say hi",
                RunStatus.RUNNING,
                new MoneyMicros(1_200),
                AT,
                Optional.empty());
    }
}
