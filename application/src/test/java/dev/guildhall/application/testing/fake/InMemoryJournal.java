package dev.guildhall.application.testing.fake;

import dev.guildhall.application.run.out.Journal;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.List;

/** Journals in memory. Refuses a gap as well as an overwrite, and a direct append inside a transaction. */
public final class InMemoryJournal implements Journal {

    private static final Table<RunId, List<JournalEntry>> JOURNALS = new Table<>("journals");

    private static final int LARGEST_READ = 1000;

    private final InMemoryDatabase database;
    private final TenantTransactions transactions;
    private final InMemoryRunFeed feed;

    /** Journals in this database, whose entries reach this feed. */
    public InMemoryJournal(InMemoryDatabase database, TenantTransactions transactions, InMemoryRunFeed feed) {
        this.database = database;
        this.transactions = transactions;
        this.feed = feed;
    }

    @Override
    public void append(TenantId tenant, RunLease lease, long last, List<RunEvent> events) {
        InMemoryRunQueue.demand(database, tenant, lease);
        List<JournalEntry> before = database.rows(tenant, JOURNALS).getOrDefault(lease.run(), List.of());
        if (before.size() != last) {
            throw new IllegalStateException("the Journal ends at " + before.size() + ", not at " + last);
        }
        if (events.isEmpty()) {
            return;
        }
        List<JournalEntry> added = numbered(last, events);
        List<JournalEntry> all = new ArrayList<>(before);
        all.addAll(added);
        database.changeable(tenant, JOURNALS).put(lease.run(), List.copyOf(all));
        transactions.afterCommit(() -> feed.publish(tenant, lease.run(), added));
    }

    private static List<JournalEntry> numbered(long last, List<RunEvent> events) {
        List<JournalEntry> entries = new ArrayList<>();
        for (RunEvent event : events) {
            entries.add(new JournalEntry(last + entries.size() + 1, event));
        }
        return entries;
    }

    @Override
    public void appendNow(TenantId tenant, RunLease lease, long last, List<RunEvent> events) {
        database.refuseInTransaction("a direct append");
        transactions.run(tenant, () -> append(tenant, lease, last, events));
    }

    @Override
    public List<JournalEntry> read(TenantId tenant, RunId run, long after, int limit) {
        if (limit > LARGEST_READ) {
            throw new IllegalArgumentException("reads at most " + LARGEST_READ + " entries at once");
        }
        return database.rows(tenant, JOURNALS).getOrDefault(run, List.of()).stream()
                .filter(entry -> entry.seq() > after)
                .limit(limit)
                .toList();
    }
}
