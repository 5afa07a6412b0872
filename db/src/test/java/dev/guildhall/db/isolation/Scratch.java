package dev.guildhall.db.isolation;

import dev.guildhall.db.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database of its own with rows of some tenants in it, and a role beside the application's that row security binds as
 * well but that no missing grant protects: with it every policy is tried, not only those that grants leave to be tried.
 */
final class Scratch implements AutoCloseable {

    static final String ROLE_WITH_ALL_GRANTS = "isolation_probe";

    final TestDatabase database = TestDatabase.migrated();
    final Population population;
    private final Connection superuser;

    Scratch(int tenants) throws SQLException {
        superuser = database.superuser().getConnection();
        database.execute("create role " + ROLE_WITH_ALL_GRANTS + " login nosuperuser nobypassrls");
        database.execute(
                "grant select, insert, update, delete on all tables in schema public to " + ROLE_WITH_ALL_GRANTS);
        database.execute("grant connect on database " + superuser.getCatalog() + " to " + ROLE_WITH_ALL_GRANTS);
        database.execute(Sql.SHARED_ROWS);
        population = Population.fill(superuser, tenants);
    }

    /** A connection of a superuser in a transaction that must be rolled back. */
    Connection superuser() throws SQLException {
        superuser.setAutoCommit(false);
        return superuser;
    }

    /** A connection on which each attempt can take on any role, in a transaction that is never committed. */
    Connection anyRole() throws SQLException {
        Connection connection = database.superuser().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void close() throws SQLException {
        superuser.setAutoCommit(true);
        try (Statement statement = superuser.createStatement()) {
            statement.execute("drop owned by " + ROLE_WITH_ALL_GRANTS);
            statement.execute("drop role " + ROLE_WITH_ALL_GRANTS);
        }
        superuser.close();
    }
}
