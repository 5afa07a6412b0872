package dev.guildhall.db;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Decides whether the server may work with a database: only as a role that row security binds, on the schema of this
 * version. Needs nothing but JDBC, so that the server can ask too.
 */
public final class DatabaseGuard {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final DataSource application;

    /**
     * @param application connects as the role that the server will use
     */
    public DatabaseGuard(DataSource application) {
        this.application = application;
    }

    /** Every reason to refuse; empty when the database may be used. */
    public List<DatabaseProblem> problems() {
        try (Connection connection = application.getConnection()) {
            List<DatabaseProblem> problems = new ArrayList<>(GuardQueries.role(connection));
            if (problems.isEmpty()) {
                schemaVersion(connection, problems);
                unprotectedTables(connection, problems);
            }
            return problems;
        } catch (SQLException e) {
            return List.of(new DatabaseProblem(
                    DatabaseProblem.Kind.CONNECTION, "cannot connect to the database: " + oneLine(e)));
        }
    }

    private static void schemaVersion(Connection connection, List<DatabaseProblem> problems) throws SQLException {
        try (PreparedStatement table =
                        connection.prepareStatement("select to_regclass('public.schema_version') is null");
                ResultSet missing = table.executeQuery()) {
            missing.next();
            if (missing.getBoolean(1)) {
                problems.add(DatabaseProblem.schema(
                        "the database schema is not migrated; run ./guildhall migrate with the owner role"));
                return;
            }
        }
        try (PreparedStatement query = connection.prepareStatement("select fingerprint from public.schema_version");
                ResultSet row = query.executeQuery()) {
            if (!row.next() || !row.getString(1).equals(Changelog.fingerprint())) {
                problems.add(DatabaseProblem.schema(
                        "the database schema is of another version; run ./guildhall migrate of this version"));
            }
        } catch (SQLException e) {
            if (!INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                throw e;
            }
            problems.add(DatabaseProblem.schema(
                    "the database role lacks the rights of guildhall_app; grant guildhall_app to it"));
        }
    }

    private static void unprotectedTables(Connection connection, List<DatabaseProblem> problems) throws SQLException {
        Array exempt = connection.createArrayOf("text", NotTenantOwned.TABLES.toArray());
        try (PreparedStatement query = connection.prepareStatement("""
                select c.relname
                from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all (?)
                  and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                order by 1
                """)) {
            query.setArray(1, exempt);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    problems.add(DatabaseProblem.schema("table " + rows.getString(1)
                            + " holds tenants' rows without forced row security; run ./guildhall migrate"));
                }
            }
        }
    }

    private static String oneLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getSQLState());
    }
}
