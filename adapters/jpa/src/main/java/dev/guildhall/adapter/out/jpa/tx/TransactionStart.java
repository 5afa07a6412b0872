package dev.guildhall.adapter.out.jpa.tx;

import dev.guildhall.domain.shared.TenantId;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction begins.
 *
 * @param tenant whose rows it is about; null for none
 */
record TransactionStart(@Nullable TenantId tenant, boolean writable) {

    static final TransactionStart WITHOUT_TENANT = new TransactionStart(null, true);

    private static final String TENANT = "select set_config('app.tenant_id', :tenant, true)";

    /** The database itself refuses writes; the setting ends with the transaction, unlike a property of the connection. */
    private static final String TENANT_READ_ONLY = TENANT + ", set_config('transaction_read_only', 'on', true)";

    /** Begins; the tenant is told in the first statement, which travels together with BEGIN. */
    Transaction on(StatelessSession session) {
        return SqlFailures.onConnecting(() -> {
            Transaction transaction = session.beginTransaction();
            if (tenant != null) {
                session.createNativeQuery(writable ? TENANT : TENANT_READ_ONLY, Object.class)
                        .setParameter("tenant", tenant.toString())
                        .getSingleResult();
            }
            return transaction;
        });
    }
}
