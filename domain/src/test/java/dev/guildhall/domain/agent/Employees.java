package dev.guildhall.domain.agent;

import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Employees with sensible defaults. */
public final class Employees {

    /** When all of them were hired. */
    public static final Instant HIRED = Instant.parse("2026-11-20T09:00:00Z");

    private Employees() {}

    /** The n-th employee of one tenant. */
    public static Employee employee(int n, String division, Seniority seniority) {
        return new Employee(
                new TenantId(new UUID(0, 1)),
                id(n),
                new ListingSlug("marketing-manager"),
                1,
                new Persona("Number " + n, Optional.empty()),
                "Marketing Manager",
                division,
                seniority,
                new MoneyMicros(99_000_000),
                HIRED,
                Optional.empty(),
                1);
    }

    /** Its id. */
    public static EmployeeId id(int n) {
        return new EmployeeId(new UUID(0, n));
    }
}
