package dev.guildhall.db.isolation;

import java.util.Map;
import java.util.stream.Collectors;

/** Statements put together from catalogue names and made-up values. */
final class Sql {

    /** What every test database holds in the tables that belong to no tenant, so that tenants' rows can refer to it. */
    static final Map<String, String> SHARED = Map.of("slug", "probe", "version", "1", "plan", "FREE");

    static final String SHARED_ROWS = """
            insert into divisions (slug, title, summary) values ('probe', 'Probe', '') on conflict do nothing;
            insert into listings (slug, version, current, name, division, specialty, seniority, stability,
                                  monthly_price_micros, model_tier, estimated_usage, skills, tools, tags,
                                  description, prompt)
            values ('probe', 1, true, 'Probe', 'probe', '', 'JUNIOR', 'STABLE', 0, 'ECONOMY', 'LOW',
                    '{}', '{}', '{}', '', '') on conflict do nothing
            """;

    private Sql() {}

    static String insert(Table table, Map<String, String> row) {
        return "insert into public." + table.name() + " (" + String.join(", ", row.keySet()) + ") values ("
                + row.entrySet().stream().map(value -> literal(table, value)).collect(Collectors.joining(", "))
                + ")";
    }

    /** Matches a row by its values. */
    static String where(Table table, Map<String, String> row) {
        return " where "
                + row.entrySet().stream()
                        .map(value -> value.getKey() + " = " + literal(table, value))
                        .collect(Collectors.joining(" and "));
    }

    private static String literal(Table table, Map.Entry<String, String> value) {
        return "'" + value.getValue().replace("'", "''") + "'::"
                + table.column(value.getKey()).type();
    }
}
