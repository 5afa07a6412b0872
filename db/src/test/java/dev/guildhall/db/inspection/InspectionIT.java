package dev.guildhall.db.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.NotTenantOwned;
import dev.guildhall.db.Roles;
import dev.guildhall.db.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class InspectionIT {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private static Inspection as(DataSource role) throws SQLException {
        try (Connection connection = role.getConnection()) {
            connection.setAutoCommit(false);
            Inspection inspection = Inspection.of(connection);
            connection.rollback();
            return inspection;
        }
    }

    private static List<String> problems(Inspection inspection) {
        return inspection.findings().stream()
                .flatMap(finding -> finding.problems().stream())
                .toList();
    }

    @Test
    void inspection_asTheServer_shouldFindNothingWrongAndSayWhatItLookedAt() throws SQLException {
        Inspection inspection = as(DATABASE.app());

        assertThat(problems(inspection)).isEmpty();
        assertThat(inspection.role()).isEqualTo(Roles.APP);
        assertThat(inspection.databaseVersion()).matches("\\d+\\.\\d+.*");
        assertThat(inspection.findings()).allMatch(finding -> finding.lookedAt() > 0);
        assertThat(inspection.sharedTables().keySet()).containsExactlyInAnyOrderElementsOf(NotTenantOwned.TABLES);
        assertThat(inspection.sharedTables().values()).noneMatch(String::isBlank);
        assertThat(inspection.crossTenantFunctions()).containsKey("find_login");
        assertThat(inspection.crossTenantFunctions().values()).noneMatch(String::isBlank);
    }

    /** The control: who is not bound by row security sees rows, and is told so. */
    @Test
    void inspection_asARoleThatIsNotBound_shouldSeeRowsAndSaySo() throws SQLException {
        DATABASE.execute("insert into tenants (tenant_id, company_name, plan, created_at)"
                + " values (gen_random_uuid(), 'Seen', 'FREE', now()) on conflict do nothing");

        assertThat(problems(as(DATABASE.superuser())))
                .contains("tenants: rows can be seen")
                .anyMatch(line -> line.contains("is a superuser"));
    }
}
