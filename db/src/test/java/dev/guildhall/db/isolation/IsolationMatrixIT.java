package dev.guildhall.db.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.Roles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tenants × tables × what can be done, for the application's role and for one with all grants. */
class IsolationMatrixIT {

    private static final int TENANTS = Integer.getInteger("guildhall.isolation.tenants", 20);

    @SuppressWarnings("NullAway.Init")
    private static Scratch scratch;

    @BeforeAll
    static void fill() throws SQLException {
        scratch = new Scratch(TENANTS);
    }

    @AfterAll
    static void close() throws SQLException {
        scratch.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.APP, Scratch.ROLE_WITH_ALL_GRANTS})
    void anyStatement_whenAboutAnotherTenant_shouldDoNothing(String role) throws SQLException {
        List<String> tenants = scratch.population.tenants();
        List<String> violations = new ArrayList<>();
        try (Connection connection = scratch.database.connectedAs(role).getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < tenants.size(); i++) {
                Actor actor = new Actor(connection, role, tenants.get(i));
                String other = tenants.get((i + 1) % tenants.size());
                for (Table table : scratch.population.tables()) {
                    violations.addAll(new Matrix(scratch.population, actor, table, other).violations());
                }
            }
            connection.rollback();
        }

        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.APP, Scratch.ROLE_WITH_ALL_GRANTS})
    void select_whenNoTenantIsSet_shouldSeeNothing(String role) throws SQLException {
        try (Connection connection = scratch.database.connectedAs(role).getConnection();
                Statement statement = connection.createStatement()) {
            for (Table table : scratch.population.tables()) {
                try (ResultSet row = statement.executeQuery("select count(*) from public." + table.name())) {
                    row.next();
                    assertThat(row.getLong(1)).as(table.name()).isZero();
                }
            }
        }
    }

    @Test
    void matrix_shouldCoverEveryTenantTable() {
        assertThat(scratch.population.tables())
                .extracting(Table::name)
                .contains("tenants", "members", "employees", "runs", "run_events", "run_queue", "usage_entries")
                .hasSizeGreaterThanOrEqualTo(13);
    }
}
