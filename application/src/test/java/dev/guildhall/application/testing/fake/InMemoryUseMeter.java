package dev.guildhall.application.testing.fake;

import dev.guildhall.application.tenant.out.UseMeter;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Month;
import dev.guildhall.domain.tenant.PlanUse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Predicate;

/** Counts what is in memory. */
public final class InMemoryUseMeter implements UseMeter {

    private final InMemoryDatabase database;
    private final InMemoryRunQueue queue;

    /** Measures what is in this database; the clock stands for the database's. */
    public InMemoryUseMeter(InMemoryDatabase database, InstantSource clock) {
        this.database = database;
        this.queue = new InMemoryRunQueue(database, clock);
    }

    @Override
    public PlanUse measure(TenantId tenant, Instant now) {
        return new PlanUse(
                count(tenant, InMemoryMemberStore.MEMBERS, row -> !row.removed()),
                count(tenant, InMemoryInvitationStore.INVITATIONS, invitation -> invitation.isPendingAt(now)),
                count(tenant, InMemoryEmployeeStore.EMPLOYEES, Employee::isActive),
                database.rows(tenant, InMemoryArtifactStore.ARTIFACTS).values().stream()
                        .mapToLong(row -> row.artifact().size())
                        .sum(),
                database.rows(tenant, InMemoryRunCounts.COUNTS).getOrDefault(Month.of(now), 0),
                count(tenant, Queued.QUEUE, queued -> queued.turn().holder().isPresent()),
                queue.queuedOf(tenant));
    }

    private <K, V> int count(TenantId tenant, Table<K, V> table, Predicate<V> wanted) {
        Map<K, V> rows = database.rows(tenant, table);
        return Math.toIntExact(rows.values().stream().filter(wanted).count());
    }
}
