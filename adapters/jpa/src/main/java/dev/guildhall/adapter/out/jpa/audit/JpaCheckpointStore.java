package dev.guildhall.adapter.out.jpa.audit;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.audit.out.CheckpointStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.audit.AuditCheckpoint;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** Checkpoints in the table {@code audit_checkpoints}. */
public final class JpaCheckpointStore implements CheckpointStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(CheckpointRow.class);

    private static final String BEFORE =
            "from CheckpointRow c where c.tenantId = :tenant and c.seq < :before order by c.seq desc";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaCheckpointStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(AuditCheckpoint checkpoint) {
        transactions.session().insert(CheckpointRow.of(checkpoint));
    }

    @Override
    public Optional<AuditCheckpoint> find(TenantId tenant, long seq) {
        return Optional.ofNullable(transactions.session().get(CheckpointRow.class, new EntryKey(tenant.value(), seq)))
                .map(CheckpointRow::toCheckpoint);
    }

    @Override
    public Page<AuditCheckpoint> list(TenantId tenant, PageRequest page) {
        long before = Cursor.of(page).map(Cursor::number).orElse(Long.MAX_VALUE);
        return Page.of(
                        transactions
                                .session()
                                .createSelectionQuery(BEFORE, CheckpointRow.class)
                                .setParameter("tenant", tenant.value())
                                .setParameter("before", before)
                                .setMaxResults(page.limit() + 1)
                                .getResultList(),
                        page.limit(),
                        row -> new Cursor(Long.toString(row.seq), "").encode())
                .map(CheckpointRow::toCheckpoint);
    }
}
