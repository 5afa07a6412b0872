package dev.guildhall.bench.pickup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The floor: a NOTIFY on one connection until another one that listens has it. Nothing is stored. */
public final class ListenNotifyPing implements PickUp {

    /** Name of its series. */
    public static final String SERIES = "raw LISTEN/NOTIFY";

    private static final int FOREVER = 0;

    private final DataSource database;

    /** Pings through this database. */
    public ListenNotifyPing(DataSource database) {
        this.database = database;
    }

    @Override
    public String how() {
        return "from calling the database with NOTIFY until another connection is told; plain JDBC, nothing stored";
    }

    @Override
    public Map<String, List<Double>> measure(Pace pace, long seed) throws Exception {
        List<Double> millis = new ArrayList<>();
        BlockingQueue<Long> arrivals = new LinkedBlockingQueue<>();
        try (Connection listening = database.getConnection();
                Connection notifying = database.getConnection();
                Statement statement = notifying.createStatement()) {
            listen(listening, arrivals);
            pace.walk(seed, counts -> {
                long call = System.nanoTime();
                statement.execute("notify bench");
                Long arrival = arrivals.poll(10, TimeUnit.SECONDS);
                if (arrival == null) {
                    throw new IllegalStateException("a notification got lost");
                }
                if (counts) {
                    millis.add((arrival - call) / 1e6);
                }
            });
        }
        return Map.of(SERIES, millis);
    }

    /** Ends when its connection is closed. */
    private static void listen(Connection connection, BlockingQueue<Long> arrivals) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen bench");
        }
        PGConnection listener = connection.unwrap(PGConnection.class);
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (!connection.isClosed()) {
                    if (listener.getNotifications(FOREVER).length > 0) {
                        arrivals.add(System.nanoTime());
                    }
                }
            } catch (SQLException _) {
                arrivals.clear();
            }
        });
    }
}
