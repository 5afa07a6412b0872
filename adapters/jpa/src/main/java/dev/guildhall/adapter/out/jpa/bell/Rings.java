package dev.guildhall.adapter.out.jpa.bell;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** What a listening connection hears. The only class that knows the driver: a server may hide it from applications. */
final class Rings {

    private final PGConnection connection;

    Rings(Connection connection) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
    }

    /** Waits until somebody rings, at most so long. */
    boolean heardWithin(Duration longest) throws SQLException {
        PGNotification[] heard = connection.getNotifications(Math.toIntExact(longest.toMillis()));
        return heard != null && heard.length > 0;
    }
}
