package dev.guildhall.adapter.out.jpa.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.contract.RunQueueContract;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.run.RunLease;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunQueueIT extends JpaQueuePorts implements RunQueueContract {

    /** Or an engine whose clock is behind the database's would take it again and again until its time has come. */
    @Test
    void rest_whenTheTimeHasComeByTheDatabasesClock_shouldRestForASecondAllTheSame() throws SQLException {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        UUID run = lease.run().value();
        Instant before = time("select clock_timestamp() where ? is not null", run);

        company.run(() -> queue().rest(company.id(), lease, Optional.of(earlier(Duration.ZERO))));

        assertThat(time("select available_at from run_queue where run_id = ?", run))
                .isAfterOrEqualTo(before.plusSeconds(1));
    }

    private static Instant time(String sql, UUID run) throws SQLException {
        try (Connection connection = TestDatabase.shared().superuser().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, run);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }
}
