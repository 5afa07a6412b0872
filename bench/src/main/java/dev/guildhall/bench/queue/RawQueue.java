package dev.guildhall.bench.queue;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.bench.server.Pool;
import dev.guildhall.bench.server.Server;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The floor: the least that a table with priorities and leases can cost, by plain JDBC without row security, tenants or
 * foreign keys.
 */
public final class RawQueue extends InProcessQueue<Long> {

    private static final String INSERT = "insert into raw.jobs (priority, payload) values (?, ?)";
    private static final String CLAIM = """
            update raw.jobs set leased_until = now() + interval '10 s', worker = ?
            where id in (select id from raw.jobs where leased_until is null
                         order by priority, id limit ? for update skip locked)
            returning id
            """;
    private static final String DELETE = "delete from raw.jobs where id = ?";
    private static final String DELETE_ALL = "delete from raw.jobs where id = any (?)";

    private final Server server;
    private final HikariDataSource pool;
    private final boolean inBatches;

    /**
     * @param inBatches one commit per batch also when enqueuing and finishing, instead of one per job
     */
    public RawQueue(Server server, int connections, boolean inBatches) {
        this.server = server;
        this.inBatches = inBatches;
        server.execute(
                Server.GUILDHALL,
                "create schema if not exists raw",
                "create table if not exists raw.jobs (id bigint generated always as identity primary key,"
                        + " priority smallint not null, payload text not null, worker text, leased_until timestamptz)",
                "create index if not exists jobs_due on raw.jobs (priority, id) where leased_until is null");
        pool = Pool.of(server.connectedAs(Server.GUILDHALL, Server.SUPERUSER), connections);
    }

    @Override
    public String id() {
        return inBatches ? "raw-batch" : "raw";
    }

    @Override
    public String how() {
        return inBatches
                ? "plain JDBC, minimal table: multi-row insert, claim and delete, one commit per batch each"
                : "plain JDBC, minimal table: insert, one commit each; claim a batch with SKIP LOCKED, one commit;"
                        + " delete, one commit each";
    }

    @Override
    protected int addsAtOnce(Load load) {
        return inBatches ? load.batch() : 1;
    }

    @Override
    protected void add(int first, int count) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            if (inBatches) {
                addAll(connection, statement, first, count);
            } else {
                fill(statement, first);
                statement.executeUpdate();
            }
        }
    }

    private static void addAll(Connection connection, PreparedStatement statement, int first, int count)
            throws SQLException {
        connection.setAutoCommit(false);
        for (int number = first; number < first + count; number++) {
            fill(statement, number);
            statement.addBatch();
        }
        statement.executeBatch();
        connection.commit();
    }

    private static void fill(PreparedStatement statement, int number) throws SQLException {
        statement.setInt(1, number % 4);
        statement.setString(2, "Plan the launch of the winter blend.");
    }

    @Override
    protected List<Long> claim(String worker, int max) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, worker);
            statement.setInt(2, max);
            List<Long> taken = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getLong(1));
                }
            }
            return taken;
        }
    }

    @Override
    protected void finish(List<Long> taken) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            if (inBatches) {
                deleteAll(connection, taken);
            } else {
                deleteEach(connection, taken);
            }
        }
    }

    private static void deleteAll(Connection connection, List<Long> taken) throws SQLException {
        Array ids = connection.createArrayOf("bigint", taken.toArray());
        try (PreparedStatement statement = connection.prepareStatement(DELETE_ALL)) {
            statement.setArray(1, ids);
            statement.executeUpdate();
        } finally {
            ids.free();
        }
    }

    private static void deleteEach(Connection connection, List<Long> taken) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            for (long id : taken) {
                statement.setLong(1, id);
                statement.executeUpdate();
            }
        }
    }

    @Override
    protected void tidy() {
        if (!server.ask(Server.GUILDHALL, "select count(*) from raw.jobs").equals("0")) {
            throw new IllegalStateException("the last lap left jobs in the queue");
        }
        server.execute(Server.GUILDHALL, "vacuum raw.jobs");
    }

    @Override
    public void close() {
        pool.close();
    }
}
