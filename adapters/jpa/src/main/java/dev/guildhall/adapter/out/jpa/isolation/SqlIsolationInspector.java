package dev.guildhall.adapter.out.jpa.isolation;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.isolation.out.IsolationInspector;
import dev.guildhall.domain.isolation.IsolationReport;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.BiFunction;

/**
 * Looks as the role and on a connection of the server itself.
 *
 * @param <T> what is seen there
 */
public final class SqlIsolationInspector<T> implements IsolationInspector {

    /**
     * What there is to look at; the schema's own module knows.
     *
     * @param <T> what was seen
     */
    public interface Look<T> {

        /**
         * Looks.
         *
         * @param connection in a transaction in which no tenant was set
         * @throws SQLException when the database does not answer
         */
        T at(Connection connection) throws SQLException;
    }

    private final JpaTenantTransactions transactions;
    private final Look<T> look;
    private final BiFunction<T, Instant, IsolationReport> report;

    /**
     * @param transactions whose connections are looked through
     * @param look what is asked there
     * @param report puts what was seen into words
     */
    public SqlIsolationInspector(
            JpaTenantTransactions transactions, Look<T> look, BiFunction<T, Instant, IsolationReport> report) {
        this.transactions = transactions;
        this.look = look;
        this.report = report;
    }

    @Override
    public IsolationReport inspect(Instant now) {
        if (transactions.isActive()) {
            throw new IllegalStateException("it looks as nobody, so it needs a transaction of its own");
        }
        return report.apply(transactions.anywhere(session -> session.doReturningWork(look::at)), now);
    }
}
