package dev.guildhall.adapter.in.faces.support;

import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.testing.Contexts;
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
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Things that tests talk about. */
public final class Sample {

    /** The company. */
    public static final TenantId TENANT = new TenantId(id(1));

    /** The reader. */
    public static final MemberId MEMBER = new MemberId(id(2));

    /** Now. */
    public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private Sample() {}

    /** An identifier. */
    public static UUID id(long n) {
        return new UUID(0x0190_0000_0000_7000L, n);
    }

    /** Identifiers one after the other. */
    public static IdSource ids() {
        AtomicLong last = new AtomicLong(1000);
        return () -> id(last.incrementAndGet());
    }

    /** A caller with a role. */
    public static Caller caller(Role role) {
        return new Caller(() -> Contexts.signedIn(TENANT, MEMBER, role, new SessionId(id(3)), "request-1"));
    }

    /** The company. */
    public static Tenant tenant() {
        return new Tenant(TENANT, "Northwind", Optional.empty(), Optional.empty(), SubscriptionPlan.FREE, 1, 1, NOW);
    }

    /** The reader. */
    public static Member member() {
        return new Member(TENANT, MEMBER, new EmailAddress("ana@northwind.example"), "Ana", Role.ADMIN, NOW);
    }

    /** An employee. */
    public static Employee employee(long n, String name) {
        return new Employee(
                TENANT,
                new EmployeeId(id(n)),
                new ListingSlug("marketing-manager"),
                1,
                new Persona(name, Optional.empty()),
                "Marketing manager",
                "marketing",
                Seniority.MANAGER,
                new MoneyMicros(99_000_000),
                NOW,
                Optional.empty(),
                4);
    }

    /** A listing. */
    public static Listing listing(String slug, String name) {
        return new Listing(
                new ListingSlug(slug),
                1,
                name,
                "marketing",
                "Marketing manager",
                Seniority.MANAGER,
                Stability.BETA,
                new MoneyMicros(99_000_000),
                ModelTier.STANDARD,
                UsageLevel.MEDIUM,
                List.of("planning", "copy", "budgets", "reporting"),
                List.of("delegate_to_agent"),
                List.of("launch"),
                "Plans campaigns.",
                "secret prompt");
    }
}
