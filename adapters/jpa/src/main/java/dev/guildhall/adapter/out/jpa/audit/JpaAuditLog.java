package dev.guildhall.adapter.out.jpa.audit;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.audit.out.AuditLog;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** Entries in the table {@code audit_entries}, the end of each chain in {@code audit_heads}. */
public final class JpaAuditLog implements AuditLog {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(AuditEntryRow.class);

    private static final String BEGIN = """
            insert into audit_heads (tenant_id, seq, hash) values (:tenant, 0, :nothing) on conflict do nothing
            """;
    private static final String HEAD = "select seq, hash from audit_heads where tenant_id = :tenant";
    private static final String MOVE = """
            update audit_heads set seq = :seq, hash = :hash
            where tenant_id = :tenant and seq = :seq - 1 and hash = :previous
            """;
    private static final String AFTER =
            "from AuditEntryRow e where e.tenantId = :tenant and e.seq > :after order by e.seq";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaAuditLog(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public AuditHead headForUpdate(TenantId tenant) {
        return head(tenant, HEAD + " for no key update").orElseGet(() -> begun(tenant));
    }

    private AuditHead begun(TenantId tenant) {
        transactions
                .session()
                .createNativeMutationQuery(BEGIN)
                .setParameter("tenant", tenant.value())
                .setParameter("nothing", AuditHead.NOTHING)
                .executeUpdate();
        return head(tenant, HEAD + " for no key update").orElseThrow();
    }

    @Override
    public AuditHead head(TenantId tenant) {
        return head(tenant, HEAD).orElse(AuditHead.START);
    }

    private Optional<AuditHead> head(TenantId tenant, String sql) {
        return transactions
                .session()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("tenant", tenant.value())
                .uniqueResultOptional()
                .map(row -> new AuditHead(row.get("seq", Long.class), row.get("hash", String.class)));
    }

    @Override
    public void append(AuditEntry entry) {
        int moved = transactions
                .session()
                .createNativeMutationQuery(MOVE)
                .setParameter("tenant", entry.tenant().value())
                .setParameter("seq", entry.seq())
                .setParameter("hash", entry.hash())
                .setParameter("previous", entry.previousHash())
                .executeUpdate();
        if (moved != 1) {
            throw new IllegalStateException("entry " + entry.seq() + " is not the next one of its chain");
        }
        transactions.session().insert(AuditEntryRow.of(entry));
    }

    @Override
    public Page<AuditEntry> list(TenantId tenant, AuditFilter filter, PageRequest page) {
        Optional<Long> before = Cursor.of(page).map(Cursor::number);
        var query = transactions
                .session()
                .createSelectionQuery(listing(filter, before.isPresent()), AuditEntryRow.class)
                .setParameter("tenant", tenant.value());
        before.ifPresent(seq -> query.setParameter("before", seq));
        filter.actor().ifPresent(actor -> query.setParameter("actor", actor));
        filter.action().ifPresent(action -> query.setParameter("action", action.name()));
        filter.from().ifPresent(from -> query.setParameter("from", from));
        filter.to().ifPresent(to -> query.setParameter("to", to));
        return Page.of(
                        query.setMaxResults(page.limit() + 1).getResultList(),
                        page.limit(),
                        row -> new Cursor(Long.toString(row.seq), "").encode())
                .map(AuditEntryRow::toEntry);
    }

    private static String listing(AuditFilter filter, boolean goesOn) {
        return "from AuditEntryRow e where e.tenantId = :tenant"
                + (goesOn ? " and e.seq < :before" : "")
                + (filter.actor().isPresent() ? " and (e.actorId = :actor or e.forId = :actor)" : "")
                + (filter.action().isPresent() ? " and e.action = :action" : "")
                + (filter.from().isPresent() ? " and e.at >= :from" : "")
                + (filter.to().isPresent() ? " and e.at < :to" : "")
                + " order by e.seq desc";
    }

    @Override
    public List<KeptEntry> after(TenantId tenant, long after, int max) {
        return transactions
                .session()
                .createSelectionQuery(AFTER, AuditEntryRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("after", after)
                .setMaxResults(max)
                .getResultList()
                .stream()
                .map(AuditEntryRow::kept)
                .toList();
    }
}
