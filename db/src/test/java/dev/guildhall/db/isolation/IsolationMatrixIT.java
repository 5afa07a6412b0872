package dev.guildhall.db.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.Roles;
import dev.guildhall.db.testing.Report;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tenants × tables × what can be done, for every role of the application and for one with all grants. */
class IsolationMatrixIT {

    private static final int TENANTS = Integer.getInteger("isolation.tenants", 4);
    /** How many others each tenant tries to reach. */
    private static final int OTHERS = Math.min(TENANTS - 1, Integer.getInteger("isolation.others", 1));

    private static final Findings TOTAL = new Findings();

    @SuppressWarnings("NullAway.Init")
    private static Scratch scratch;

    @BeforeAll
    static void fill() throws SQLException {
        scratch = new Scratch(TENANTS);
    }

    @AfterAll
    static void report() throws SQLException {
        Report.of("isolation")
                .with("tenants", TENANTS)
                .with("tables", scratch.population.tables().size())
                .with("probes", TOTAL.probes())
                .with("foreign rows reached", TOTAL.violations().size())
                .with("controls that worked", TOTAL.workingControls())
                .with("controls that no grant allows", TOTAL.withheldControls())
                .write();
        scratch.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.APP, Scratch.ROLE_WITH_ALL_GRANTS})
    void anyStatement_whenAboutAnotherTenant_shouldDoNothing(String role) throws SQLException {
        assertThat(probe(role, scratch.population.tables(), TOTAL).violations()).isEmpty();
    }

    /** Who looks across tenants does so in few tables, by policies of its own; to all others it is bound like anybody. */
    @ParameterizedTest
    @ValueSource(strings = {Roles.CROSSTENANT, Roles.OWNER})
    void anyStatement_whenTheRoleLooksAcross_shouldReachOnlyTheTablesMadeForIt(String role) throws SQLException {
        Set<String> open = tablesOpenToCrosstenant();
        List<Table> closed = scratch.population.tables().stream()
                .filter(table -> !open.contains(table.name()))
                .toList();

        assertThat(probe(role, closed, TOTAL).violations()).isEmpty();
        assertThat(open)
                .allSatisfy(name -> assertThat(probe(role, List.of(scratch.population.table(name)), new Findings())
                                .violations())
                        .as("the policy for %s on %s opens nothing", role, name)
                        .isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.APP, Scratch.ROLE_WITH_ALL_GRANTS})
    void select_whenNoTenantWasEverSet_shouldSeeNothing(String role) throws SQLException {
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

    private static Findings probe(String role, List<Table> tables, Findings findings) throws SQLException {
        List<String> tenants = scratch.population.tenants();
        try (Connection connection = scratch.anyRole()) {
            for (int i = 0; i < tenants.size(); i++) {
                Actor actor = new Actor(connection, role, tenants.get(i));
                for (int step = 1; step <= OTHERS; step++) {
                    String other = tenants.get((i + step) % tenants.size());
                    for (Table table : tables) {
                        new Matrix(scratch.population, actor, table, other, findings).probe();
                    }
                }
            }
            connection.rollback();
        }
        return findings;
    }

    private static Set<String> tablesOpenToCrosstenant() throws SQLException {
        try (Connection connection = scratch.anyRole()) {
            return new Catalogue(connection)
                    .rows("""
                            select distinct polrelid::regclass::text from pg_policy
                            where polroles = array['guildhall_crosstenant'::regrole::oid]
                            """).stream().map(List::getFirst).collect(Collectors.toSet());
        }
    }
}
