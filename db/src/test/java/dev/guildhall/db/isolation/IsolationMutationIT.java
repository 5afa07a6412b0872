package dev.guildhall.db.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The control of {@link IsolationMatrixIT}: with any one protection of any one table weakened, the matrix must notice. */
class IsolationMutationIT {

    private static final String OWN = "tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)";
    private static final List<String> WEAKENINGS = List.of(
            "alter table %1$s disable row level security",
            "drop policy own_tenant on %1$s",
            "alter policy own_tenant on %1$s using (true)",
            "alter policy own_tenant on %1$s with check (true)",
            "alter policy own_tenant on %1$s using (" + OWN + " or tenant_id is not null)",
            "create policy also on %1$s for select using (true)",
            "create policy also on %1$s for insert with check (true)",
            "drop policy own_tenant on %1$s; create policy own_tenant on %1$s for select using (" + OWN + ")");

    @SuppressWarnings("NullAway.Init")
    private static Scratch scratch;

    @BeforeAll
    static void fill() throws SQLException {
        scratch = new Scratch(2);
    }

    @AfterAll
    static void close() throws SQLException {
        scratch.close();
    }

    static Stream<Arguments> mutants() {
        return scratch.population.tables().stream()
                .flatMap(table -> WEAKENINGS.stream()
                        .map(weakening -> Arguments.of(table.name(), String.format(weakening, table.name()))));
    }

    static Stream<Arguments> globalKeys() {
        return scratch.population.tables().stream()
                .filter(table -> !table.isOnePerTenant())
                .flatMap(table -> table.uniques().stream()
                        .filter(unique -> !unique.columns().contains("(expression)"))
                        .map(unique -> unique.columns().stream()
                                .filter(column -> !column.equals(Table.TENANT))
                                .toList())
                        .map(columns -> Arguments.of(
                                table.name(),
                                "create unique index on " + table.name() + " (" + String.join(", ", columns) + ")")));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void matrix_whenAPolicyIsWeakened_shouldNotice(String table, String weakening) throws SQLException {
        assertThat(violationsWith(table, weakening)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("globalKeys")
    void matrix_whenAKeyIsUniqueAcrossTenants_shouldNotice(String table, String index) throws SQLException {
        assertThat(violationsWith(table, index)).isNotEmpty();
    }

    private static List<String> violationsWith(String table, String ddl) throws SQLException {
        Connection connection = scratch.superuser();
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute(ddl);
            List<String> tenants = scratch.population.tenants();
            Actor actor = new Actor(connection, Scratch.ROLE_WITH_ALL_GRANTS, tenants.get(0));
            Table weakened = new Catalogue(connection).table(table);
            return new Matrix(scratch.population, actor, weakened, tenants.get(1)).violations();
        } finally {
            connection.rollback(before);
        }
    }
}
