package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.run.out.Journal;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Journals in the table {@code run_events}. What it commits it shows to its {@link CommittedRunFeed}. */
public final class SqlJournal implements Journal, AutoCloseable {

    private static final int LARGEST_READ = 1000;
    private static final String APPEND = "select append_events(:tenant, :run, :fence, :last, :payloads)";
    private static final String READ = """
            select seq, payload from run_events
            where tenant_id = :tenant and run_id = :run and seq > :after order by seq
            """;

    private final RunEventCodec codec = new RunEventCodec();
    private final JpaTenantTransactions transactions;
    private final CommittedRunFeed feed;
    private final GroupCommitter committer;

    /**
     * Opens the Journals; whoever opens must {@link #close}.
     *
     * @param transactions that single appends and reads are made inside
     * @param dataSource whose connections the group commit uses, one at a time
     */
    public SqlJournal(JpaTenantTransactions transactions, DataSource dataSource, CommittedRunFeed feed) {
        this.transactions = transactions;
        this.feed = feed;
        this.committer = new GroupCommitter(new RoundWriter(dataSource), feed);
    }

    @Override
    public void append(TenantId tenant, RunLease lease, long last, List<RunEvent> events) {
        boolean written = transactions
                .session()
                .createNativeQuery(APPEND, Boolean.class)
                .setParameter("tenant", tenant.value())
                .setParameter("run", lease.run().value())
                .setParameter("fence", lease.fence())
                .setParameter("last", last)
                .setParameter("payloads", lines(events))
                .getSingleResult();
        if (!written) {
            feed.letGo(tenant, lease.run());
            throw new LeaseLost(lease.run());
        }
        transactions.afterCommit(() -> feed.publish(tenant, lease.run(), numbered(last, events)));
    }

    @Override
    public void appendNow(TenantId tenant, RunLease lease, long last, List<RunEvent> events) {
        if (transactions.isActive()) {
            throw new IllegalStateException("appending at once inside a transaction would need a second connection");
        }
        append(new AppendRequest(tenant, lease, last, lines(events), numbered(last, events)));
    }

    void append(AppendRequest request) {
        committer.append(request);
    }

    /** Requests that are not in a round yet. */
    int waiting() {
        return committer.waiting();
    }

    @Override
    public List<JournalEntry> read(TenantId tenant, RunId run, long after, int limit) {
        if (limit < 1 || limit > LARGEST_READ) {
            throw new IllegalArgumentException("reads 1 to " + LARGEST_READ + " entries at once");
        }
        return transactions
                .session()
                .createNativeQuery(READ, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("run", run.value())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row ->
                        new JournalEntry(row.get("seq", Long.class), codec.decode(row.get("payload", String.class))))
                .toList();
    }

    /** Commits what is waiting and takes no more. */
    @Override
    public void close() {
        committer.close();
    }

    private String lines(List<RunEvent> events) {
        return events.stream().map(codec::encode).collect(Collectors.joining("\n"));
    }

    private static List<JournalEntry> numbered(long last, List<RunEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> new JournalEntry(last + 1 + i, events.get(i)))
                .toList();
    }
}
