package dev.guildhall.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Prepares a PostgreSQL cluster: the three roles, their passwords and the database. Works on a connection of a superuser
 * or of a role that may create roles; every method may be repeated.
 */
public final class Roles {

    /** Owns schema and tables; used by migrations only. */
    public static final String OWNER = "guildhall_owner";

    /** The server's role: owns nothing, is bound by row security. */
    public static final String APP = "guildhall_app";

    /** Owns the functions that look across tenants; cannot log in. */
    public static final String CROSSTENANT = "guildhall_crosstenant";

    private static final SqlScript SCRIPT = new SqlScript("roles.sql");
    private final DataSource admin;

    /**
     * @param admin connects as a superuser or as a role with CREATEROLE
     */
    public Roles(DataSource admin) {
        this.admin = admin;
    }

    /** Creates the roles that are missing. */
    public void ensure() {
        try {
            SCRIPT.run(admin);
        } catch (SQLException e) {
            throw new DatabaseFailure(
                    "the database roles are missing and could not be created; have an administrator run"
                            + " db/src/main/resources/dev/guildhall/db/roles.sql: " + e.getMessage(),
                    e);
        }
    }

    /** Lets a role log in with this password and no other. */
    public void allowLogin(String role, String password) {
        execute("select format('alter role %I login password %L', ?, ?)", role, password);
    }

    /** Creates the database if it is missing, owned by {@link #OWNER}. */
    public void ensureDatabase(String name) {
        execute(
                "select format('create database %I owner guildhall_owner encoding ''UTF8'' template template0', ?)"
                        + " where not exists (select from pg_database where datname = ?)",
                name, name);
    }

    /** Gives a role the rights of {@link #APP}, so that the server may log in as it. */
    public void grantApplicationTo(String role) {
        execute(
                "select format('grant guildhall_app to %I', rolname) from pg_roles"
                        + " where rolname = ? and not pg_has_role(rolname, 'guildhall_app', 'member')",
                role);
    }

    /** Runs the statement that the query composes, if it composes one: PostgreSQL takes no parameters in DDL. */
    private void execute(String composingQuery, String... arguments) {
        try (Connection connection = admin.getConnection();
                PreparedStatement query = connection.prepareStatement(composingQuery);
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < arguments.length; i++) {
                query.setString(i + 1, arguments[i]);
            }
            try (ResultSet composed = query.executeQuery()) {
                if (composed.next()) {
                    statement.execute(composed.getString(1));
                }
            }
        } catch (SQLException e) {
            // The composed statement may hold a password; the server's message does not repeat it.
            throw new DatabaseFailure("cannot prepare the database cluster: " + e.getMessage(), e);
        }
    }
}
