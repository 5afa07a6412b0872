package dev.guildhall.db.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.Roles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The functions that look across tenants: what they are, what they give away, and that they change nothing else. */
class CrossTenantFunctionsIT {

    private static final String FUNCTIONS = """
            select p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ') -> '
                   || pg_get_function_result(p.oid),
                   p.proname, pg_get_function_identity_arguments(p.oid)
            from pg_proc p where p.pronamespace = 'crosstenant'::regnamespace order by 1
            """;

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

    /** A new function, or one that gives away more, must be entered here and so be seen by a reviewer. */
    @Test
    void functions_shouldBeTheOnesThatWereReviewed() throws Exception {
        try (Connection connection = scratch.anyRole();
                InputStream reviewed = Objects.requireNonNull(
                        CrossTenantFunctionsIT.class.getResourceAsStream("crosstenant-functions.txt"))) {
            assertThat(new Catalogue(connection)
                            .rows(FUNCTIONS).stream().map(List::getFirst).collect(Collectors.joining("\n", "", "\n")))
                    .isEqualTo(new String(reviewed.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void functions_whenCalledWithForeignIds_shouldChangeOnlyWhatIsMadeForThem() throws SQLException, IOException {
        List<String> tenants = scratch.population.tenants();
        for (List<String> function : functions()) {
            try (Connection connection = scratch.anyRole()) {
                Map<String, String> before = fingerprints(connection, tenants.getLast());
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set local role " + Roles.APP + "; set constraints all deferred;"
                            + " select set_config('app.tenant_id', '" + tenants.getFirst() + "', true)");
                    statement.execute(call(function.get(1), function.get(2), tenants.getLast()));
                    statement.execute("reset role");
                }
                assertThat(fingerprints(connection, tenants.getLast()))
                        .as(function.getFirst())
                        .isEqualTo(before);
                connection.rollback();
            }
        }
    }

    private static List<List<String>> functions() throws SQLException {
        try (Connection connection = scratch.anyRole()) {
            List<List<String>> functions = new Catalogue(connection).rows(FUNCTIONS);
            assertThat(functions).isNotEmpty();
            return functions;
        }
    }

    /** Calls it with what belongs to a tenant wherever an argument could be about one. */
    private static String call(String name, String arguments, String tenant) {
        List<String> values = new ArrayList<>();
        for (String argument : arguments.split(", ", -1)) {
            if (!argument.isBlank()) {
                String[] parts = argument.split(" ", 2);
                values.add(value(parts[0], parts[1], tenant) + "::" + parts[1]);
            }
        }
        return "select * from crosstenant." + name + "(" + String.join(", ", values) + ")";
    }

    private static String value(String name, String type, String tenant) {
        Table table = scratch.population.table(name.contains("member") || name.contains("by") ? "members" : "runs");
        String id = scratch.population.rowsOf(table, tenant).getFirst().get("id");
        return switch (type) {
            case "uuid" -> "'" + id + "'";
            case "uuid[]" -> "array['" + id + "']";
            case "text" -> name.endsWith("hash") ? "repeat('a', 64)" : "'email-0-" + tenant + "'";
            case "text[]" -> "array['FREE', 'TEAM', 'PRO']";
            case "integer", "bigint" -> "10";
            case "integer[]", "bigint[]", "numeric[]", "double precision[]" -> "array[1, 1, 1, 1]";
            case "boolean" -> "false";
            case "interval" -> "'1 minute'";
            case "timestamp with time zone" -> "now()";
            default -> throw new IllegalStateException("teach this test the type " + type + " of " + name);
        };
    }

    /** A digest of a tenant's rows per table, without the columns that guildhall_crosstenant has grants to change. */
    private static Map<String, String> fingerprints(Connection connection, String tenant) throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        for (Table table : scratch.population.tables()) {
            digests.put(
                    table.name(),
                    new Catalogue(connection)
                            .rows("""
                    select md5(coalesce(string_agg((to_jsonb(t) - array(
                        select attname::text from pg_attribute
                        where attrelid = '%1$s'::regclass and attnum > 0 and not attisdropped
                          and has_column_privilege('%2$s', attrelid, attnum, 'UPDATE')))::text, ',' order by t::text), ''))
                    from public.%1$s t where t.tenant_id = '%3$s'
                    """.formatted(table.name(), Roles.CROSSTENANT, tenant))
                            .getFirst()
                            .getFirst());
        }
        return digests;
    }
}
