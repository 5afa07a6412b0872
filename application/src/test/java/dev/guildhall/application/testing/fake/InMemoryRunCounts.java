package dev.guildhall.application.testing.fake;

import dev.guildhall.application.tenant.out.RunCounts;
import dev.guildhall.domain.shared.TenantId;
import java.time.YearMonth;
import java.util.Map;

/** Runs of months in memory. */
public final class InMemoryRunCounts implements RunCounts {

    static final Table<YearMonth, Integer> COUNTS = new Table<>("run counts");

    private final InMemoryDatabase database;

    /** Counts in this database. */
    public InMemoryRunCounts(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public boolean add(TenantId tenant, YearMonth month, int most) {
        Map<YearMonth, Integer> counts = database.changeable(tenant, COUNTS);
        int before = counts.getOrDefault(month, 0);
        if (before < most) {
            counts.put(month, before + 1);
        }
        return before < most;
    }
}
