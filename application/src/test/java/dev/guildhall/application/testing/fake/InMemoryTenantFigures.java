package dev.guildhall.application.testing.fake;

import dev.guildhall.application.lifecycle.out.TenantFigures;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Figures;
import java.time.Instant;

/** Counts rows in memory. Everybody is a person who belongs to the tenant, and everybody hired still there. */
public final class InMemoryTenantFigures implements TenantFigures {

    private final InMemoryDatabase database;

    /** Counts in this database. */
    public InMemoryTenantFigures(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Figures count(TenantId tenant, Instant since) {
        return new Figures(
                database.rows(tenant, InMemoryMemberStore.MEMBERS).size(),
                database.rows(tenant, InMemoryEmployeeStore.EMPLOYEES).size(),
                database.rows(tenant, InMemoryRunStore.RUNS).values().stream()
                        .filter(run -> !run.createdAt().isBefore(since))
                        .count());
    }
}
