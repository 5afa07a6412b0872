package dev.guildhall.db.inspection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Tries what the current role sees of tenants' rows, table by table. */
final class Sight {

    private static final String READABLE = "select name, name from :tenant_tables t"
            + " where has_any_column_privilege(t.oid, 'SELECT') order by name";

    private Sight() {}

    /**
     * Looks into every table of tenants that the role may read.
     *
     * @param tenant as whom to look; empty for nobody
     */
    static Finding finding(Connection connection, String rule, String tenant) throws SQLException {
        try (PreparedStatement become = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
            become.setString(1, tenant);
            become.execute();
        }
        String probes = Findings.pairs(connection, SchemaRules.resolved(READABLE)).keySet().stream()
                .map(Sight::probe)
                .collect(Collectors.joining(" union all "));
        return probes.isEmpty()
                ? new Finding(rule, 0, List.of("no table of tenants can be read, so nothing was tried"))
                : Findings.of(connection, rule, probes);
    }

    /** Names come from the catalogue; quoted all the same. */
    private static String probe(String table) {
        return "select '" + table.replace("'", "''") + "', case when exists (select from public.\""
                + table.replace("\"", "\"\"") + "\") then 'rows can be seen' end";
    }
}
