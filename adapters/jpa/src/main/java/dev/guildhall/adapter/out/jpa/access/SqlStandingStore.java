package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Deletion;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.Suspension;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Why tenants' work stands still, in the table {@code tenant_halts}; a tenant whose work goes on has no row there. */
public final class SqlStandingStore implements StandingStore {

    private static final String FIND = """
            select suspended_by, suspended_at, suspended_because, deletion_by, deletion_at, erase_at
            from tenant_halts where tenant_id = :tenant
            """;
    private static final String LOCK = "select tenant_id from tenants where tenant_id = :tenant for no key update";
    private static final String DELETE = "delete from tenant_halts where tenant_id = :tenant";
    private static final String REPLACE = """
            insert into tenant_halts
                (tenant_id, suspended_by, suspended_at, suspended_because, deletion_by, deletion_at, erase_at)
            values (:tenant, :suspendedBy, :suspendedAt, :because, :deletionBy, :deletionAt, :eraseAt)
            on conflict (tenant_id) do update set
                suspended_by = excluded.suspended_by, suspended_at = excluded.suspended_at,
                suspended_because = excluded.suspended_because, deletion_by = excluded.deletion_by,
                deletion_at = excluded.deletion_at, erase_at = excluded.erase_at
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlStandingStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Standing find(TenantId tenant) {
        return transactions
                .session()
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("tenant", tenant.value())
                .uniqueResultOptional()
                .map(SqlStandingStore::standing)
                .orElse(Standing.ACTIVE);
    }

    @Override
    public Optional<Standing> findForUpdate(TenantId tenant) {
        return transactions
                .session()
                .createNativeQuery(LOCK, UUID.class)
                .setParameter("tenant", tenant.value())
                .uniqueResultOptional()
                .map(_ -> find(tenant));
    }

    @Override
    public void replace(TenantId tenant, Standing standing) {
        if (!standing.isHalted()) {
            transactions
                    .session()
                    .createNativeMutationQuery(DELETE)
                    .setParameter("tenant", tenant.value())
                    .executeUpdate();
            return;
        }
        Optional<Suspension> suspension = standing.suspension();
        Optional<Deletion> deletion = standing.deletion();
        transactions
                .session()
                .createNativeMutationQuery(REPLACE)
                .setParameter("tenant", tenant.value())
                .setParameter("suspendedBy", suspension.map(s -> s.by().value()).orElse(null), UUID.class)
                .setParameter("suspendedAt", suspension.map(Suspension::at).orElse(null), Instant.class)
                .setParameter(
                        "because",
                        suspension.map(s -> StorableText.of(s.reason())).orElse(null),
                        String.class)
                .setParameter("deletionBy", deletion.map(d -> d.by().value()).orElse(null), UUID.class)
                .setParameter("deletionAt", deletion.map(Deletion::at).orElse(null), Instant.class)
                .setParameter("eraseAt", deletion.map(Deletion::eraseAt).orElse(null), Instant.class)
                .executeUpdate();
    }

    private static Standing standing(Tuple row) {
        return new Standing(
                Optional.ofNullable(row.get("suspended_by", UUID.class))
                        .map(by -> new Suspension(
                                new MemberId(by),
                                row.get("suspended_at", Instant.class),
                                row.get("suspended_because", String.class))),
                Optional.ofNullable(row.get("deletion_by", UUID.class))
                        .map(by -> new Deletion(
                                new MemberId(by),
                                row.get("deletion_at", Instant.class),
                                row.get("erase_at", Instant.class))));
    }
}
