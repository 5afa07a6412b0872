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

    private static final String TENANT = "select set_config('app.tenant_id', ?, true)";

    /** The database itself refuses writes; the setting ends with the transaction, unlike a property of the connection. */
    private static final String TENANT_READ_ONLY = TENANT + ", set_config('transaction_read_only', 'on', true)";

    /** Begins; the tenant is told in the first statement, which travels together with BEGIN. */
    Transaction on(StatelessSession session) {
        return SqlFailures.onConnecting(() -> {
            Transaction transaction = session.beginTransaction();
            if (tenant != null) {
                session.doWork(connection -> tell(connection, tenant));
            }
            return transaction;
        });
    }

    /** Plain JDBC, because every transaction pays for it. */
    private void tell(Connection connection, TenantId toTell) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(writable ? TENANT : TENANT_READ_ONLY)) {
            statement.setString(1, toTell.toString());
            statement.execute();
        }
    }
}
