package dev.guildhall.liberty.proof.testing;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much there is of a tenant in each table that has tenants.
 *
 * @param rows number of rows by table
 */
public record Footprint(Map<String, Long> rows) {

    private static final String TABLES = "select distinct table_name from information_schema.columns"
            + " where table_schema = 'public' and column_name = 'tenant_id'";

    /** That of a firm now. */
    public static Footprint of(Firm firm) {
        Rows database = firm.site().rows();
        Map<String, Long> rows = new TreeMap<>();
        for (Rows.Row table : database.query(TABLES)) {
            rows.put(
                    table.at(0),
                    database.count(
                            "select count(*) from " + table.at(0) + " where tenant_id = ?",
                            firm.tenant().value()));
        }
        return new Footprint(rows);
    }
}
