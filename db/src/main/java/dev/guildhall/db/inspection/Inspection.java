package dev.guildhall.db.inspection;

import dev.guildhall.db.DatabaseProblem;
import dev.guildhall.db.GuardQueries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a look at a database has shown.
 *
 * @param databaseVersion of PostgreSQL
 * @param role as whom was looked
 * @param findings what came of each rule
 * @param sharedTables the tables that belong to no tenant, and what they are for
 * @param crossTenantFunctions the functions that look across tenants, and what they reveal
 */
public record Inspection(
        String databaseVersion,
        String role,
        List<Finding> findings,
        Map<String, String> sharedTables,
        Map<String, String> crossTenantFunctions) {

    private static final String WHO = "select current_setting('server_version'), current_user";
    private static final String SHARED =
            "select name, coalesce(obj_description(oid, 'pg_class'), '') from :other_tables o order by name";
    private static final String FUNCTIONS = """
            select proname, coalesce(obj_description(oid, 'pg_proc'), '') from pg_proc
            where pronamespace = 'crosstenant'::regnamespace order by proname
            """;

    /**
     * Looks at the catalogue, at the current role, and at what it sees of tenants' rows.
     *
     * @param connection in a transaction in which no tenant was set; afterwards one that does not exist is
     * @throws SQLException when the database does not answer
     */
    public static Inspection of(Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                "The server's own role is bound by row security and cannot free itself from it",
                GuardQueries.count(),
                GuardQueries.role(connection).stream()
                        .map(DatabaseProblem::line)
                        .toList()));
        findings.add(Sight.finding(connection, "Without a tenant no row of any tenant can be seen", ""));
        findings.add(Sight.finding(
                connection,
                "As a tenant that does not exist no row can be seen",
                UUID.randomUUID().toString()));
        findings.addAll(SchemaRules.findings(connection));
        Map.Entry<String, String> who =
                Findings.pairs(connection, WHO).entrySet().iterator().next();
        return new Inspection(
                who.getKey(),
                who.getValue(),
                List.copyOf(findings),
                Findings.pairs(connection, SchemaRules.resolved(SHARED)),
                Findings.pairs(connection, FUNCTIONS));
    }
}
