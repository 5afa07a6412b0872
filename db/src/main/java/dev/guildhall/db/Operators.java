package dev.guildhall.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Appoints operators of the platform. Whoever owns the database can; the server cannot. */
public final class Operators {

    /** Row security binds the owner, too: the tenant is told first, from the login. */
    private static final String TENANT =
            "select set_config('app.tenant_id', tenant_id::text, true) from logins where email = ?";

    private static final String APPOINT = "update members set role = 'OPERATOR' where email = ? and role <> 'OPERATOR'";

    private final DataSource owner;

    /**
     * @param owner connects as the role of the migrations
     */
    public Operators(DataSource owner) {
        this.owner = owner;
    }

    /** Makes the member with this login an operator, from its next call on. Does nothing when it is one. */
    public void appoint(String email) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, TENANT, email);
            execute(connection, APPOINT, email);
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseFailure("cannot appoint an operator", e);
        }
    }

    private static void execute(Connection connection, String sql, String email) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, email);
            statement.execute();
        }
    }
}
