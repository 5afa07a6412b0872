package dev.guildhall.adapter.out.jpa.tx;

import dev.guildhall.domain.shared.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    /**
     * A process that is stopped in the middle of a transaction would keep its rows locked, and nobody could take over its
     * runs. Told in each transaction, so that it holds for any login role and behind any pooler.
     */
    private static final String LIMIT = "select set_config('idle_in_transaction_session_timeout', '5s', true)";

    private static final String TENANT = LIMIT + ", set_config('app.tenant_id', ?, true)";

    /** The database itself refuses writes; the setting ends with the transaction, unlike a property of the connection. */
    private static final String TENANT_READ_ONLY = TENANT + ", set_config('transaction_read_only', 'on', true)";

    /** Begins; limit and tenant are told in the first statement, which travels together with BEGIN. */
    Transaction on(StatelessSession session) {
        return SqlFailures.onConnecting(() -> {
            Transaction transaction = session.beginTransaction();
            session.doWork(this::tell);
            return transaction;
        });
    }

    /** Plain JDBC, because every transaction pays for it. */
    private void tell(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            if (tenant != null) {
                statement.setString(1, tenant.toString());
            }
            statement.execute();
        }
    }

    private String sql() {
        if (tenant == null) {
            return LIMIT;
        }
        return writable ? TENANT : TENANT_READ_ONLY;
    }
}
