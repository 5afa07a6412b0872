package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.crosstenant.TenantDirectory;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tenants through the function of schema {@code crosstenant}. */
public final class SqlTenantDirectory implements TenantDirectory {

    private static final String LIST =
            "select tenant_id, created_at from crosstenant.list_tenants(:text, :before, :id, :limit)";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlTenantDirectory(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    private record Found(TenantId id, Instant createdAt) {}

    @Override
    public Page<TenantId> list(Optional<String> text, PageRequest page) {
        Optional<Cursor> behind = Cursor.of(page);
        return Page.of(
                        transactions.anywhere(session -> session
                                .createNativeQuery(LIST, Tuple.class)
                                .setParameter("text", text.orElse(null), String.class)
                                .setParameter("before", behind.map(Cursor::time).orElse(null), Instant.class)
                                .setParameter("id", behind.map(Cursor::id).orElse(null), UUID.class)
                                .setParameter("limit", page.limit() + 1)
                                .getResultList()
                                .stream()
                                .map(row -> new Found(
                                        new TenantId(row.get("tenant_id", UUID.class)),
                                        row.get("created_at", Instant.class)))
                                .toList()),
                        page.limit(),
                        found ->
                                Cursor.at(found.createdAt(), found.id().value()).encode())
                .map(Found::id);
    }
}
