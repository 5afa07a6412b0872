package dev.guildhall.bench.queue;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.bench.server.Pool;
import dev.guildhall.bench.server.Server;
import dev.guildhall.bench.server.Town;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.ConversationId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Plain SQL on Guildhall's own tables with their keys and indexes, as a role that row security does not bind, in the
 * order of the index. What lies between this and the raw floor is the price of the schema, what lies between this
 * and Guildhall that of tenants, fairness and the mapping library.
 */
public final class OwnTablesQueue extends InProcessQueue<OwnTablesQueue.Key> {

    /** Its short name. */
    static final String ID = "raw-own-tables";

    private static final String INSERT = """
            with run as (
                insert into runs (tenant_id, id, kind, employee_id, conversation_id, depth, requested_by, input, status,
                                  cost_micros, created_at)
                values (?, ?, 'CHAT', ?, ?, 0, ?, ?, 'QUEUED', 0, ?)
                returning tenant_id, id, created_at
            )
            insert into run_queue (tenant_id, run_id, state, priority, lane, enqueued_at, available_at, due_at)
            select run.tenant_id, run.id, 'READY', p.level, p.level, run.created_at, run.created_at,
                   statement_timestamp()
            from run, (select ?::smallint as level) p
            """;
    private static final String CLAIM = """
            update run_queue q
            set state = 'LEASED', lease_owner = ?, lease_until = now() + interval '10 s', fence = q.fence + 1,
                due_at = null
            from (select tenant_id, run_id from run_queue where due_at is not null
                  order by lane, tenant_id, due_at limit ? for no key update skip locked) due
            where q.tenant_id = due.tenant_id and q.run_id = due.run_id
            returning q.tenant_id, q.run_id
            """;
    private static final String DELETE = "delete from run_queue where tenant_id = ? and run_id = ?";

    private final Server server;
    private final Town town;
    private final HikariDataSource pool;

    /**
     * @param town whose runs go through
     */
    public OwnTablesQueue(Server server, Town town, int connections) {
        this.server = server;
        this.town = town;
        pool = Pool.of(server.connectedAs(Server.GUILDHALL, Server.SUPERUSER), connections);
    }

    /** Names a run. */
    record Key(UUID tenant, UUID run) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String how() {
        return "plain JDBC on runs and run_queue without row security: the same commits as raw, Guildhall's keys and"
                + " indexes";
    }

    @Override
    protected void add(int first, int count) throws SQLException {
        Run run = town.newRun(first);
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, run.tenant().value());
            statement.setObject(2, run.id().value());
            statement.setObject(3, run.employee().value());
            statement.setObject(4, run.conversation().map(ConversationId::value).orElseThrow());
            statement.setObject(5, run.requestedBy().value());
            statement.setString(6, run.input());
            statement.setTimestamp(7, Timestamp.from(run.createdAt()));
            statement.setInt(8, first % 4);
            statement.executeUpdate();
        }
    }

    @Override
    protected List<Key> claim(String worker, int max) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, worker);
            statement.setInt(2, max);
            List<Key> taken = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taken.add(new Key(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
                }
            }
            return taken;
        }
    }

    @Override
    protected void finish(List<Key> taken) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(DELETE)) {
            for (Key key : taken) {
                statement.setObject(1, key.tenant());
                statement.setObject(2, key.run());
                statement.executeUpdate();
            }
        }
    }

    @Override
    protected void tidy() {
        server.execute(Server.GUILDHALL, "vacuum run_queue", "vacuum runs");
    }

    @Override
    public void close() {
        pool.close();
    }
}
