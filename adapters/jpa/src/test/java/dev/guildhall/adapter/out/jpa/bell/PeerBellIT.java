package dev.guildhall.adapter.out.jpa.bell;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.adapter.out.jpa.testing.TestPool;
import dev.guildhall.adapter.out.jpa.testing.Until;
import dev.guildhall.db.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeerBellIT {

    private final TestDatabase database = TestDatabase.shared();
    private final HikariDataSource mine = TestPool.of(database, 2);
    private final HikariDataSource theirs = TestPool.of(database, 2);
    private final PeerBell bell = new PeerBell(mine);
    private final PeerBell peer = new PeerBell(theirs);
    private final AtomicInteger heard = new AtomicInteger();

    @AfterEach
    void close() {
        peer.close();
        bell.close();
        mine.close();
        theirs.close();
    }

    private void listen() {
        peer.listen(heard::incrementAndGet);
        Until.holds("the other node listens", () -> heard.get() > 0);
    }

    @Test
    void ring_shouldBeHeardByOtherNodes() {
        listen();
        int before = heard.get();

        bell.ring();

        Until.holds("the ring is heard", () -> heard.get() > before);
    }

    @Test
    void listen_whenTheConnectionIsLost_shouldGetAnotherOne() {
        listen();
        int before = heard.get();

        database.execute("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen guildhall_runs'"
                + " and pid <> pg_backend_pid()");

        Until.holds("it listens again", () -> heard.get() > before);
        int again = heard.get();
        bell.ring();
        Until.holds("the ring is heard", () -> heard.get() > again);
    }

    @Test
    void listen_whenTheListenerFails_shouldGiveBackAConnectionThatHearsNothing() throws SQLException {
        try (HikariDataSource one = TestPool.of(database, 1);
                PeerBell failing = new PeerBell(one)) {
            failing.listen(() -> {
                heard.incrementAndGet();
                throw new IllegalStateException("on purpose");
            });
            Until.holds("it has listened and failed", () -> heard.get() > 0);

            try (Connection given = one.getConnection();
                    Statement statement = given.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from pg_listening_channels()")) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
        }
    }
}
