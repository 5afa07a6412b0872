package dev.guildhall.adapter.out.jpa.secret;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.secret.out.KeysetStore;
import dev.guildhall.application.secret.out.WrappedKeyset;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.util.Optional;

/** Wrapped keysets in the table {@code tenant_keysets}. */
public final class SqlKeysetStore implements KeysetStore {

    private static final String CREATE = """
            insert into tenant_keysets (tenant_id, wrapper, keyset) values (:tenant, :wrapper, :keyset)
            on conflict (tenant_id) do nothing
            """;
    private static final String FIND = "select wrapper, keyset from tenant_keysets where tenant_id = :tenant";
    private static final String LOCK = FIND + " for no key update";

    /** Far longer than anything but a rotation takes. */
    private static final String WAIT = "select set_config('lock_timeout', '2s', true)";

    private static final String CLAIM =
            "select pg_try_advisory_xact_lock(hashtextextended('rotation of ' || cast(:tenant as text), 0))";
    private static final String REPLACE =
            "update tenant_keysets set wrapper = :wrapper, keyset = :keyset where tenant_id = :tenant";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlKeysetStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean create(WrappedKeyset keyset) {
        return write(CREATE, keyset) == 1;
    }

    @Override
    public Optional<WrappedKeyset> find(TenantId tenant) {
        return find(FIND, tenant);
    }

    @Override
    public Optional<WrappedKeyset> findForUpdate(TenantId tenant) {
        transactions.session().createNativeQuery(WAIT, String.class).getSingleResult();
        return find(LOCK, tenant);
    }

    @Override
    public boolean claimRotation(TenantId tenant) {
        return transactions
                .sessionOf(tenant)
                .createNativeQuery(CLAIM, Boolean.class)
                .setParameter("tenant", tenant.value())
                .getSingleResult();
    }

    @Override
    public void replace(WrappedKeyset keyset) {
        write(REPLACE, keyset);
    }

    private Optional<WrappedKeyset> find(String sql, TenantId tenant) {
        return transactions
                .session()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("tenant", tenant.value())
                .uniqueResultOptional()
                .map(row ->
                        new WrappedKeyset(tenant, row.get("wrapper", String.class), row.get("keyset", String.class)));
    }

    private int write(String sql, WrappedKeyset keyset) {
        return transactions
                .session()
                .createNativeMutationQuery(sql)
                .setParameter("tenant", keyset.tenant().value())
                .setParameter("wrapper", keyset.wrapper())
                .setParameter("keyset", keyset.text())
                .executeUpdate();
    }
}
