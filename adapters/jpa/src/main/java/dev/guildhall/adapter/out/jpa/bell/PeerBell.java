package dev.guildhall.adapter.out.jpa.bell;

import dev.guildhall.adapter.out.jpa.tx.SqlFailures;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * A bell that all nodes on one database hear, made of LISTEN and NOTIFY. Transactions with a notification commit one after
 * the other, so it is rung in transactions of its own and not often. It may be missed: whoever listens also looks by
 * itself from time to time.
 */
public final class PeerBell implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PeerBell.class.getName());
    private static final String RING = "notify guildhall_runs";
    private static final String LISTEN = "listen guildhall_runs";

    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final int ROUNDS_UNTIL_CHECK = 20;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final DataSource dataSource;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @param dataSource one of whose connections is kept as long as somebody listens
     */
    public PeerBell(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Rings at all nodes, this one included. */
    public void ring() {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            execute(connection, RING);
        } catch (SQLException e) {
            throw SqlFailures.of(e);
        }
    }

    /**
     * Listens on a thread of its own until the bell is closed. When the connection is lost, it tries to get another one,
     * with growing pauses.
     *
     * @param heard called when somebody has rung, and when the connection is new, for then rings may have been missed
     */
    public void listen(Runnable heard) {
        Thread.ofPlatform().daemon().name("guildhall-bell").start(() -> keepListening(heard));
    }

    private void keepListening(Runnable heard) {
        long pause = FIRST_PAUSE_MILLIS;
        while (!isClosedWithin(0)) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(true);
                Rings rings = new Rings(connection);
                try (Listening _ = listenOn(connection)) {
                    pause = FIRST_PAUSE_MILLIS;
                    heard.run();
                    hear(connection, rings, heard);
                }
            } catch (LinkageError e) {
                LOG.log(
                        Level.WARNING,
                        "the driver's types cannot be seen: other nodes' runs are found a little later",
                        e);
                return;
            } catch (SQLException | RuntimeException e) {
                LOG.log(
                        Level.WARNING,
                        "cannot hear the other nodes; until I can, their runs are found a little later",
                        e);
                isClosedWithin(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private void hear(Connection connection, Rings rings, Runnable heard) throws SQLException {
        int quiet = 0;
        while (!isClosedWithin(0)) {
            if (rings.heardWithin(ROUND)) {
                quiet = 0;
                heard.run();
            } else if (++quiet == ROUNDS_UNTIL_CHECK) {
                // A connection that was cut off without a word would look like silence.
                execute(connection, LISTEN);
                quiet = 0;
            }
        }
    }

    /** Ends listening. */
    private interface Listening extends AutoCloseable {

        @Override
        void close() throws SQLException;
    }

    /** A connection that goes back to the pool must hear nothing, whatever the reason. */
    private static Listening listenOn(Connection connection) throws SQLException {
        execute(connection, LISTEN);
        return () -> execute(connection, "unlisten *");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean isClosedWithin(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
