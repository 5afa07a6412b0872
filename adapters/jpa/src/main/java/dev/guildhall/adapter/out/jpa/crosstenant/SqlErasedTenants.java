package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.audit.out.AuditLog.KeptEntry;
import dev.guildhall.application.crosstenant.ErasedTenants;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.ErasedTenant;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tombstones and what lies beneath them, through the functions of schema {@code crosstenant}. */
public final class SqlErasedTenants implements ErasedTenants {

    private static final String COLUMNS = "select tenant_id, erased_at, entries, checkpoint from ";
    private static final String LIST = COLUMNS + "crosstenant.list_erased_tenants(:before, :id, :limit)";
    private static final String FIND = COLUMNS + "crosstenant.find_erased_tenant(:tenant)";
    private static final String AFTER =
            "select seq, entry, hash from crosstenant.read_erased_entries(:tenant, :after, :max)";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlErasedTenants(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Page<ErasedTenant> list(PageRequest page) {
        Optional<Cursor> behind = Cursor.of(page);
        List<ErasedTenant> found = transactions.anywhere(session -> session
                .createNativeQuery(LIST, Tuple.class)
                .setParameter("before", behind.map(Cursor::time).orElse(null), Instant.class)
                .setParameter("id", behind.map(Cursor::id).orElse(null), UUID.class)
                .setParameter("limit", page.limit() + 1)
                .getResultList()
                .stream()
                .map(SqlErasedTenants::erased)
                .toList());
        return Page.of(
                found,
                page.limit(),
                last -> Cursor.at(last.erasedAt(), last.id().value()).encode());
    }

    @Override
    public Optional<ErasedTenant> find(TenantId tenant) {
        return transactions.anywhere(session -> session.createNativeQuery(FIND, Tuple.class)
                .setParameter("tenant", tenant.value())
                .uniqueResultOptional()
                .map(SqlErasedTenants::erased));
    }

    private static ErasedTenant erased(Tuple row) {
        return new ErasedTenant(
                new TenantId(row.get("tenant_id", UUID.class)),
                row.get("erased_at", Instant.class),
                row.get("entries", Long.class),
                row.get("checkpoint", String.class));
    }

    @Override
    public List<KeptEntry> after(TenantId tenant, long after, int max) {
        return transactions.anywhere(session -> session
                .createNativeQuery(AFTER, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("after", after)
                .setParameter("max", max)
                .getResultList()
                .stream()
                .map(row -> new KeptEntry(
                        row.get("seq", Long.class),
                        row.get("entry", String.class),
                        Optional.empty(),
                        row.get("hash", String.class)))
                .toList());
    }
}
