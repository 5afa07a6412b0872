package dev.guildhall.db.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.Roles;
import dev.guildhall.db.isolation.Mutants.Mutant;
import dev.guildhall.db.testing.Report;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The control of {@link IsolationMatrixIT}: with any one protection of any one table weakened, the matrix must notice. */
class IsolationMutationIT {

    @SuppressWarnings("NullAway.Init")
    private static Scratch scratch;

    private static int tried;
    private static int noticed;

    @BeforeAll
    static void fill() throws SQLException {
        scratch = new Scratch(2);
    }

    @AfterAll
    static void report() throws SQLException {
        Report.of("isolation-mutants")
                .with("mutants", tried)
                .with("noticed", noticed)
                .write();
        scratch.close();
    }

    static Stream<Mutant> mutants() {
        return Mutants.of(scratch.population.tables()).stream();
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void matrix_whenAProtectionIsWeakened_shouldNotice(Mutant mutant) throws SQLException {
        tried++;
        assertThat(isNoticed(mutant)).as(mutant.ddl()).isTrue();
        noticed++;
    }

    private static boolean isNoticed(Mutant mutant) throws SQLException {
        Connection connection = scratch.superuser();
        // The owner is a member of guildhall_crosstenant, for which some tables are open by design.
        List<String> open = violations(connection, Roles.OWNER, mutant.table());
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute(mutant.ddl());
            return !violations(connection, Scratch.ROLE_WITH_ALL_GRANTS, mutant.table())
                            .isEmpty()
                    || !violations(connection, Roles.APP, mutant.table()).isEmpty()
                    || !open.containsAll(violations(connection, Roles.OWNER, mutant.table()));
        } finally {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        }
    }

    private static List<String> violations(Connection connection, String role, String table) throws SQLException {
        List<String> tenants = scratch.population.tenants();
        Findings findings = new Findings();
        Actor actor = new Actor(connection, role, tenants.getFirst());
        // All references that the table should have, and all keys that it has now.
        Table probed = scratch.population.table(table).withUniques(new Catalogue(connection).table(table));
        new Matrix(scratch.population, actor, probed, tenants.getLast(), findings).probe();
        return findings.violations();
    }
}
