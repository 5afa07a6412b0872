package dev.guildhall.adapter.out.jpa.secret;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.secret.out.SecretStore;
import dev.guildhall.domain.secret.SecretEntry;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sealed secrets in the table {@code secrets}. */
public final class SqlSecretStore implements SecretStore {

    private static final String REPLACE = """
            insert into secrets (tenant_id, name, sealed, set_by, set_at) values (:tenant, :name, :sealed, :by, :at)
            on conflict (tenant_id, name) do update
            set sealed = excluded.sealed, set_by = excluded.set_by, set_at = excluded.set_at
            """;
    private static final String ALL = "select name, sealed, set_by, set_at from secrets where tenant_id = :tenant";
    private static final String FIND = ALL + " and name = :name";
    private static final String LIST = ALL + " order by name";
    private static final String DELETE = "delete from secrets where tenant_id = :tenant and name = :name";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlSecretStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void replace(TenantId tenant, SealedSecret secret) {
        SecretEntry entry = secret.entry();
        transactions
                .session()
                .createNativeMutationQuery(REPLACE)
                .setParameter("tenant", tenant.value())
                .setParameter("name", entry.name().value())
                .setParameter("sealed", secret.sealed())
                .setParameter("by", entry.setBy().value())
                .setParameter("at", entry.setAt())
                .executeUpdate();
    }

    @Override
    public Optional<SealedSecret> find(TenantId tenant, SecretName name) {
        return transactions
                .session()
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("name", name.value())
                .uniqueResultOptional()
                .map(row -> secret(tenant, row));
    }

    @Override
    public List<SealedSecret> list(TenantId tenant) {
        return transactions
                .session()
                .createNativeQuery(LIST, Tuple.class)
                .setParameter("tenant", tenant.value())
                .getResultList()
                .stream()
                .map(row -> secret(tenant, row))
                .toList();
    }

    @Override
    public boolean delete(TenantId tenant, SecretName name) {
        return transactions
                        .session()
                        .createNativeMutationQuery(DELETE)
                        .setParameter("tenant", tenant.value())
                        .setParameter("name", name.value())
                        .executeUpdate()
                == 1;
    }

    private static SealedSecret secret(TenantId tenant, Tuple row) {
        return new SealedSecret(
                new SecretEntry(
                        tenant,
                        new SecretName(row.get("name", String.class)),
                        new MemberId(row.get("set_by", UUID.class)),
                        row.get("set_at", Instant.class)),
                row.get("sealed", String.class));
    }
}
