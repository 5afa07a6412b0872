package dev.guildhall.application.testing.fake;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.usage.out.UsageLedger;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.usage.UsageEntry;
import dev.guildhall.domain.usage.UsageReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ledger in memory. */
public final class InMemoryUsageLedger implements UsageLedger {

    private static final Table<Source, UsageEntry> ENTRIES = new Table<>("usage");
    private static final Keyset<UsageEntry> NEWEST = Keyset.descending(entry -> Keyset.key(entry.at(), entry.id()));

    private final InMemoryDatabase database;

    /** The Journal entry that an entry stands for. */
    private record Source(RunId run, long seq) {}

    /** The ledger in this database. */
    public InMemoryUsageLedger(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void append(UsageEntry entry) {
        database.insert(entry.tenant(), ENTRIES, new Source(entry.run(), entry.seq()), entry);
    }

    @Override
    public List<UsageReport.Row> sum(TenantId tenant, Instant from, Instant to, UsageReport.Grouping grouping) {
        Map<String, UsageReport.Sum> sums = database.rows(tenant, ENTRIES).values().stream()
                .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(to))
                .collect(Collectors.toMap(
                        entry -> key(entry, grouping),
                        InMemoryUsageLedger::sumOf,
                        UsageReport.Sum::plus,
                        TreeMap::new));
        return sums.entrySet().stream()
                .map(group ->
                        new UsageReport.Row(group.getKey(), label(tenant, group.getKey(), grouping), group.getValue()))
                .sorted(order(grouping))
                .toList();
    }

    @Override
    public Page<UsageEntry> list(TenantId tenant, PageRequest page) {
        return NEWEST.page(database.rows(tenant, ENTRIES).values(), page);
    }

    private static String key(UsageEntry entry, UsageReport.Grouping grouping) {
        return switch (grouping) {
            case EMPLOYEE -> entry.employee().toString();
            case MODEL -> entry.usage().model();
            case OPERATION -> entry.operation().name();
            case DAY -> LocalDate.ofInstant(entry.at(), ZoneOffset.UTC).toString();
        };
    }

    private String label(TenantId tenant, String key, UsageReport.Grouping grouping) {
        return switch (grouping) {
            case MODEL, OPERATION, DAY -> key;
            case EMPLOYEE ->
                database.rows(tenant, InMemoryEmployeeStore.EMPLOYEES).values().stream()
                        .filter(employee -> employee.id().toString().equals(key))
                        .map(InMemoryUsageLedger::name)
                        .findFirst()
                        .orElse(key);
        };
    }

    private static String name(Employee employee) {
        return employee.persona().name();
    }

    private static UsageReport.Sum sumOf(UsageEntry entry) {
        return new UsageReport.Sum(
                1, entry.usage().input(), entry.usage().output(), entry.usage().cost());
    }

    private static Comparator<UsageReport.Row> order(UsageReport.Grouping grouping) {
        return switch (grouping) {
            case DAY -> Comparator.comparing(UsageReport.Row::key);
            case EMPLOYEE, MODEL, OPERATION ->
                Comparator.comparing((UsageReport.Row row) -> row.sum().cost())
                        .reversed()
                        .thenComparing(UsageReport.Row::key);
        };
    }
}
