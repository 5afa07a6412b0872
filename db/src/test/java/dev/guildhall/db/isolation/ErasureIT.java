package dev.guildhall.db.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.guildhall.db.Roles;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Erasing a tenant leaves nothing of it in any table of the catalogue but what is pseudonymous, and everything of the others. */
class ErasureIT {

    private static final String TABLES = """
            select c.relname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1
            """;
    private static final String TOMBSTONES = "tenant_tombstones";
    private static final Set<String> REMAINING = Set.of(TOMBSTONES, "erased_audit_entries");
    private static final String MEMBER = "01990000-0000-7000-8000-000000000002";
    private static final String HASH = "a".repeat(64);
    private static final String DUE = "-1 second";

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

    /** How many rows each table has of a tenant. */
    private static Map<String, String> rows(Connection connection, String tenant) throws SQLException {
        Map<String, String> counts = new TreeMap<>();
        Catalogue catalogue = new Catalogue(connection);
        for (List<String> table : catalogue.rows(TABLES)) {
            counts.put(
                    table.getFirst(),
                    catalogue
                            .rows("select count(*)::text from public." + table.getFirst() + " where tenant_id = '"
                                    + tenant + "'")
                            .getFirst()
                            .getFirst());
        }
        return counts;
    }

    /** Fills what belongs to no tenant but names some. */
    private static void fillShared(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into logins (email, tenant_id, member_id, password_hash)"
                    + " select 'x-' || id, tenant_id, id, 'x' from members on conflict do nothing;"
                    + " insert into dead_letter_decisions (run_id, tenant_id, decision, decided_by, decided_at)"
                    + " select id, tenant_id, 'RETRY', id, now() from runs on conflict do nothing");
        }
    }

    /** The signed end of a log, as far as anybody looks who cannot verify it. */
    private static String end(String tenant, int seq, int first) {
        return "{\"checkpoint\":{\"first\":" + first + ",\"hash\":\"" + HASH + "\",\"seq\":" + seq + ",\"tenant\":\""
                + tenant + "\"},\"signature\":\"\"}";
    }

    /** Lets the server's role erase a tenant. */
    private static String erase(Connection connection, String tenant, String due, String end) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "update tenant_halts set deletion_by = tenant_id, deletion_at = now(), erase_at = now() + interval '"
                            + due + "' where tenant_id = '" + tenant + "';"
                            + " set local role " + Roles.APP + "; select set_config('app.tenant_id', '" + tenant
                            + "', true)");
        }
        String erased = new Catalogue(connection)
                .rows("select crosstenant.erase_own_tenant('" + end + "')::text")
                .getFirst()
                .getFirst();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set constraints all immediate; reset role");
        }
        return erased;
    }

    @Test
    void erase_whenDue_shouldLeaveNothingButATombstone() throws SQLException {
        String tenant = scratch.population.tenants().getFirst();
        String other = scratch.population.tenants().getLast();
        try (Connection connection = scratch.anyRole()) {
            fillShared(connection);
            log(connection, tenant, pseudonymous(tenant, 1, "guildhall"));
            assertThat(rows(connection, tenant))
                    .hasSizeGreaterThan(40)
                    .doesNotContainEntry("logins", "0")
                    .doesNotContainEntry("dead_letter_decisions", "0");
            Map<String, String> others = rows(connection, other);

            assertThat(erase(connection, tenant, DUE, end(tenant, 1, 1))).isEqualTo("true");

            Map<String, String> left = rows(connection, tenant);
            assertThat(left)
                    .allSatisfy((table, count) ->
                            assertThat(count).as(table).isEqualTo(REMAINING.contains(table) ? "1" : "0"));
            assertThat(rows(connection, other)).isEqualTo(others);
            connection.rollback();
        }
    }

    /** Replaces the tenant's log by these texts. */
    private static void log(Connection connection, String tenant, String... entries) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from audit_entries where tenant_id = '" + tenant + "'");
            for (int i = 0; i < entries.length; i++) {
                statement.execute(
                        "insert into audit_entries (tenant_id, seq, canonical, details, hash, at, actor_id, action)"
                                + " values ('" + tenant + "', " + (i + 1) + ", '" + entries[i]
                                + "', 'Ana', '" + HASH + "',"
                                + " now(), 'x', 'X')");
            }
        }
    }

    /** An entry with nothing personal in it. */
    private static String pseudonymous(String tenant, int seq, String actor) {
        return "{\"action\":\"EMPLOYEE_HIRED\",\"actor\":{\"id\":\"" + actor + "\",\"kind\":\"MEMBER\"},"
                + "\"at\":\"2026-11-20T10:00:00.000001Z\",\"details\":\"" + "d".repeat(64) + "\",\"onBehalfOf\":null,"
                + "\"previous\":\"" + "0".repeat(64) + "\",\"seq\":" + seq + ",\"target\":{\"type\":\"employee\"},"
                + "\"tenant\":\"" + tenant + "\"}";
    }

    /** One that has all in itself. */
    private static String ofTheFirstForm(String tenant, int seq) {
        return pseudonymous(tenant, seq, MEMBER)
                .replace(
                        "\"details\":\"" + "d".repeat(64) + "\"",
                        "\"changes\":[{\"after\":\",\\\"details\\\":\\\"Ana\"}]");
    }

    private static List<List<String>> remaining(Connection connection, String tenant) throws SQLException {
        return new Catalogue(connection)
                .rows("select seq::text, entry from erased_audit_entries where tenant_id = '" + tenant
                        + "' order by seq");
    }

    @Test
    void erase_shouldLeaveEntriesBehindThoseOfTheFirstForm() throws SQLException {
        String tenant = scratch.population.tenants().getFirst();
        String member = pseudonymous(tenant, 3, MEMBER);
        String system = pseudonymous(tenant, 4, "guildhall");
        try (Connection connection = scratch.anyRole()) {
            log(connection, tenant, ofTheFirstForm(tenant, 1), ofTheFirstForm(tenant, 2), member, system);

            assertThat(erase(connection, tenant, DUE, end(tenant, 4, 3))).isEqualTo("true");

            assertThat(remaining(connection, tenant)).containsExactly(List.of("3", member), List.of("4", system));
            assertThat(new Catalogue(connection)
                            .rows("select entries::text from tenant_tombstones where tenant_id = '" + tenant + "'"))
                    .containsExactly(List.of("2"));
            connection.rollback();
        }
    }

    private static void assertRefused(String tenant, String because, String end, String... entries)
            throws SQLException {
        try (Connection connection = scratch.anyRole()) {
            log(connection, tenant, entries);
            assertThat(catchThrowable(() -> erase(connection, tenant, DUE, end)))
                    .as(entries[entries.length - 1])
                    .hasMessageContaining(because);
            connection.rollback();
        }
    }

    /** Whoever may add to the log must not be able to have what is before it erased. */
    @Test
    void erase_whenAnEntryOfTheFirstFormIsBehindOthers_shouldRefuse() throws SQLException {
        String tenant = scratch.population.tenants().getFirst();

        assertRefused(
                tenant,
                "an entry of the first form behind entry 1 of the second",
                end(tenant, 3, 3),
                pseudonymous(tenant, 1, MEMBER),
                ofTheFirstForm(tenant, 2),
                pseudonymous(tenant, 3, "guildhall"));
    }

    @Test
    void erase_whenAnEntryIsInNoKnownForm_shouldRefuse() throws SQLException {
        String tenant = scratch.population.tenants().getFirst();
        String other = scratch.population.tenants().getLast();
        String good = pseudonymous(tenant, 2, MEMBER);
        for (String odd : List.of(
                pseudonymous(tenant, 2, "ana@example.com"),
                good.replace("EMPLOYEE_HIRED", "A".repeat(41)),
                good.replace("\"kind\":\"MEMBER\"", "\"kind\":\"ANA\""),
                good.replace("\"type\":\"employee\"", "\"type\":\"" + "a".repeat(31) + "\""),
                good.replace("\"type\":\"employee\"", "\"type\":\"oauth2\""),
                pseudonymous(tenant, 3, MEMBER),
                pseudonymous(other, 2, MEMBER))) {
            assertRefused(
                    tenant,
                    "entry 2 of the audit log is in no form that is known",
                    end(tenant, 2, 1),
                    pseudonymous(tenant, 1, MEMBER),
                    odd);
        }
    }

    @Test
    void erase_whenSomethingElseWasSigned_shouldRefuse() throws SQLException {
        String tenant = scratch.population.tenants().getFirst();
        String other = scratch.population.tenants().getLast();
        String[] log = {pseudonymous(tenant, 1, MEMBER), pseudonymous(tenant, 2, "guildhall")};
        String right = end(tenant, 2, 1);
        for (String wrong : List.of(
                end(tenant, 2, 2),
                end(tenant, 1, 1),
                end(other, 2, 1),
                right.replace(HASH, "b".repeat(64)),
                right.replace("\"first\":1,", ""),
                "{}")) {
            assertRefused(tenant, "what was signed is not the end of the audit log", wrong, log);
        }
    }

    @Test
    void erase_whenNotDue_shouldLeaveEverything() throws SQLException {
        String tenant = scratch.population.tenants().getFirst();
        try (Connection connection = scratch.anyRole()) {
            assertThat(erase(connection, tenant, "1 hour", "{}")).isEqualTo("false");
            assertThat(rows(connection, tenant))
                    .doesNotContainEntry("tenants", "0")
                    .containsEntry(TOMBSTONES, "0");
            connection.rollback();
        }
    }

    /** The control: a table that erasing does not know how to reach stops it instead of being left behind or emptied. */
    @Test
    void erase_whenATableIsNotProtected_shouldRefuse() throws SQLException {
        String tenant = scratch.population.tenants().getFirst();
        try (Connection connection = scratch.anyRole();
                Statement statement = connection.createStatement()) {
            log(connection, tenant, pseudonymous(tenant, 1, MEMBER));
            statement.execute("create table naked (tenant_id uuid)");
            statement.execute("insert into naked select tenant_id from tenants");

            assertThat(catchThrowable(() -> erase(connection, tenant, DUE, end(tenant, 1, 1))))
                    .hasMessageContaining("nobody has said whose the rows of naked are");
            connection.rollback();
        }
    }
}
