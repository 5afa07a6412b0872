package dev.guildhall.adapter.out.jpa.isolation;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.isolation.out.IsolationInspector;
import dev.guildhall.domain.isolation.IsolationReport;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** Looks as the role and on a connection of the server itself. */
public final class SqlIsolationInspector implements IsolationInspector {

    /** What there is to look at; the schema's own module knows. */
    public interface Look {

        /**
         * Looks.
         *
         * @param connection in a transaction in which no tenant was set
         * @throws SQLException when the database does not answer
         */
        IsolationReport at(Connection connection, Instant now) throws SQLException;
    }

    private final JpaTenantTransactions transactions;
    private final Look look;

    /**
     * @param transactions whose connections are looked through
     * @param look what is asked there
     */
    public SqlIsolationInspector(JpaTenantTransactions transactions, Look look) {
        this.transactions = transactions;
        this.look = look;
    }

    @Override
    public IsolationReport inspect(Instant now) {
        if (transactions.isActive()) {
            throw new IllegalStateException("it looks as nobody, so it needs a transaction of its own");
        }
        return transactions.anywhere(session -> session.doReturningWork(connection -> look.at(connection, now)));
    }
}
