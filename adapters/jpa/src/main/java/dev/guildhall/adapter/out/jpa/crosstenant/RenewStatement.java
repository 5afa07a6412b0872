package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One call of {@code crosstenant.renew_leases}. It is the whole of its transaction, so that the Journal's writers never
 * wait for a stopped engine's renewal.
 */
final class RenewStatement {

    private static final String SQL = "select run_id, cancel_requested, news"
            + " from crosstenant.renew_leases(?, ?, ?, make_interval(secs => ?))";

    private RenewStatement() {}

    /** A run whose lease was renewed, and what its engine should know. */
    record Renewed(RunId run, boolean cancelRequested, boolean news) {}

    /**
     * @param connection that commits each statement
     * @return those renewed; a lease that somebody else holds locked at this moment is not among them
     */
    static List<Renewed> execute(Connection connection, String worker, List<RunLease> held, Duration lease)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, worker);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", held.stream().map(it -> it.run().value()).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", held.stream().map(RunLease::fence).toArray()));
            statement.setDouble(4, lease.toMillis() / 1000.0);
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows);
            }
        }
    }

    private static List<Renewed> read(ResultSet rows) throws SQLException {
        List<Renewed> renewed = new ArrayList<>();
        while (rows.next()) {
            renewed.add(new Renewed(
                    new RunId(rows.getObject("run_id", UUID.class)),
                    rows.getBoolean("cancel_requested"),
                    rows.getBoolean("news")));
        }
        return renewed;
    }
}
