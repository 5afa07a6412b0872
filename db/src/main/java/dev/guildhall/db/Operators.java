package dev.guildhall.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Appoints operators of the platform. Whoever owns the database can; the server cannot. */
public final class Operators {

    /** Row security binds the owner, too: the tenant is told first, from the login. */
    private static final String TENANT =
            "select set_config('app.tenant_id', tenant_id::text, true) from logins where email = ?";

    /** Nobody can ask for the company's erasure, and nobody can erase it, while this is held. */
    private static final String LOCK =
            "select from tenants where tenant_id = (select tenant_id from logins where email = ?)"
                    + " for no key update";

    private static final String LEAVING = "select erase_at is not null from tenant_halts";

    private static final String APPOINT = "update members set role = 'OPERATOR' where email = ? and role <> 'OPERATOR'";

    /** Others who work in the same company; who runs a company alone has founded it for the platform's own people. */
    private static final String STRANDED = """
            select m.owner and exists (
                select from members o
                where o.tenant_id = m.tenant_id and o.id <> m.id and o.kind = 'PERSON' and o.removed_at is null)
            from members m where m.email = ? and m.role <> 'OPERATOR' and m.removed_at is null
            for no key update
            """;

    private final DataSource owner;

    /**
     * @param owner connects as the role of the migrations
     */
    public Operators(DataSource owner) {
        this.owner = owner;
    }

    /**
     * Makes the member with this login an operator, from its next call on. Does nothing when it is one.
     *
     * @throws DatabaseFailure when it owns a company in which others work, whom nobody could then appoint, remove or speak for,
     *     or when its company is going to be erased
     */
    public void appoint(String email) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, TENANT, email);
            execute(connection, LOCK, email);
            if (isLeaving(connection)) {
                connection.rollback();
                throw new DatabaseFailure(
                        "the company of " + email + " is going to be erased; its owner has to take that"
                                + " back first, or appoint somebody of another company");
            }
            if (isStranding(connection, email)) {
                connection.rollback();
                throw new DatabaseFailure(email + " owns a company in which others work, and an operator can do nothing"
                        + " for it; hand the company over first, or appoint somebody of a company of its own");
            }
            execute(connection, APPOINT, email);
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseFailure("cannot appoint an operator", e);
        }
    }

    private static boolean isLeaving(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LEAVING);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static boolean isStranding(Connection connection, String email) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STRANDED)) {
            statement.setString(1, email);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void execute(Connection connection, String sql, String email) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, email);
            statement.execute();
        }
    }
}
