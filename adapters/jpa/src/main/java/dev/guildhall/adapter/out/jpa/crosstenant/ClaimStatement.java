package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One call of {@code crosstenant.claim_runs}. It is the whole of its transaction: the database ends it by itself, whatever
 * becomes of the process that sent it, so that nobody waits for a stopped engine's claim.
 */
final class ClaimStatement {

    private static final String SQL = "select tenant_id, run_id, fence, attempts, cancel_requested, seen_at, due_from"
            + " from crosstenant.claim_runs(?, ?, make_interval(secs => ?), ?, ?, ?, make_interval(secs => ?))";

    private ClaimStatement() {}

    /**
     * What came of it.
     *
     * @param window for the next claim
     */
    record Result(List<ClaimedRun> runs, ClaimWindow window) {}

    /**
     * @param connection that commits each statement
     */
    static Result execute(
            Connection connection, String worker, int max, Duration lease, ClaimWindow window, Duration margin)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, worker);
            statement.setInt(2, max);
            statement.setDouble(3, seconds(lease));
            statement.setArray(4, handicaps(connection));
            statement.setObject(5, window.seenAt(), Types.TIMESTAMP_WITH_TIMEZONE);
            statement.setObject(6, window.dueFrom(), Types.TIMESTAMP_WITH_TIMEZONE);
            statement.setDouble(7, seconds(margin));
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows, window);
            }
        }
    }

    private static Result read(ResultSet rows, ClaimWindow window) throws SQLException {
        List<ClaimedRun> runs = new ArrayList<>();
        ClaimWindow next = window;
        while (rows.next()) {
            UUID run = rows.getObject("run_id", UUID.class);
            if (run == null) {
                next = window.found(
                        rows.getObject("seen_at", OffsetDateTime.class),
                        rows.getObject("due_from", OffsetDateTime.class));
            } else {
                runs.add(new ClaimedRun(
                        new TenantId(rows.getObject("tenant_id", UUID.class)),
                        new RunId(run),
                        rows.getLong("fence"),
                        rows.getInt("attempts"),
                        rows.getBoolean("cancel_requested")));
            }
        }
        return new Result(runs, next);
    }

    private static Array handicaps(Connection connection) throws SQLException {
        return connection.createArrayOf(
                "integer",
                Arrays.stream(Priority.values())
                        .map(priority -> (Object) priority.handicap().toSeconds())
                        .toArray());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
