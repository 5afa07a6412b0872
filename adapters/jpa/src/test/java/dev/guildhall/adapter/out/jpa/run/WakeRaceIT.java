package dev.guildhall.adapter.out.jpa.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.adapter.out.jpa.testing.Until;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunLease;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A run ends at the very moment in which another decides to wait for it. */
class WakeRaceIT extends JpaQueuePorts {

    @Test
    void wakeWaitersOf_whenSomebodyIsAboutToWait_shouldWakeIt() {
        Company company = Company.foundedIn(this);
        RunLease parent = driveRun(company);
        Run child = company.newRun();

        CompletableFuture<Void> ending = company.write(() -> {
            runs().findAndHold(company.id(), child.id());
            CompletableFuture<Void> waking = CompletableFuture.runAsync(
                    () -> company.run(() -> queue().wakeWaitersOf(company.id(), child.id())));
            Until.holds("the end waits for those who hold the run", WakeRaceIT::isSomebodyWaiting);
            queue().park(company.id(), parent, child.id());
            return waking;
        });
        ending.join();

        assertThat(claimOne(company, worker(company), LONG).run()).isEqualTo(parent.run());
    }

    private static boolean isSomebodyWaiting() {
        try (Connection connection = TestDatabase.shared().superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock')")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
