package dev.guildhall.db.isolation;

import dev.guildhall.db.NotTenantOwned;
import dev.guildhall.db.isolation.Table.Column;
import dev.guildhall.db.isolation.Table.ForeignKey;
import dev.guildhall.db.isolation.Table.Unique;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads tables from {@code pg_catalog}. */
final class Catalogue {

    private static final String TABLES = """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname
            """;
    private static final String COLUMNS = """
            select attname, format_type(atttypid, atttypmod), not attnotnull or atthasdef
            from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attnum
            """;
    private static final String FOREIGN_KEYS = """
            select c.conname,
                   (select string_agg(a.attname, ',' order by k.n) from unnest(c.conkey) with ordinality k (num, n)
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num),
                   c.confrelid::regclass::text,
                   (select string_agg(a.attname, ',' order by k.n) from unnest(c.confkey) with ordinality k (num, n)
                    join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num)
            from pg_constraint c where c.conrelid = ?::regclass and c.contype = 'f' order by c.conname
            """;
    /** Those about one column first: they say what it may be. */
    private static final String CHECKS = """
            select pg_get_constraintdef(oid) from pg_constraint where conrelid = ?::regclass and contype = 'c'
            order by cardinality(conkey), conname
            """;

    private static final String UNIQUES = """
            select i.indexrelid::regclass::text,
                   (select string_agg(coalesce(a.attname, '(expression)'), ',' order by k.n)
                    from unnest(i.indkey::int2[]) with ordinality k (num, n)
                    left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.num),
                   i.indpred is not null or i.indexprs is not null
            from pg_index i where i.indrelid = ?::regclass and i.indisunique order by 1
            """;

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** All tables of the schema. */
    List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (List<String> row : rows(TABLES)) {
            tables.add(table(row.getFirst()));
        }
        return tables;
    }

    /** The tables whose rows belong to tenants, each behind those that it refers to. */
    List<Table> tenantTables() throws SQLException {
        List<Table> left = new ArrayList<>(tables().stream()
                .filter(table -> !NotTenantOwned.TABLES.contains(table.name()))
                .toList());
        List<Table> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Table> next = left.stream()
                    .filter(table -> left.stream().noneMatch(other -> refersTo(table, other)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + left);
            }
            ordered.addAll(next);
            left.removeAll(next);
        }
        return ordered;
    }

    private static boolean refersTo(Table table, Table other) {
        return !table.name().equals(other.name()) && table.refersTo(other.name());
    }

    /** One table. */
    Table table(String name) throws SQLException {
        return new Table(
                name,
                rows(COLUMNS, name).stream()
                        .map(row ->
                                new Column(row.get(0), row.get(1), row.get(2).equals("t")))
                        .toList(),
                rows(FOREIGN_KEYS, name).stream()
                        .map(row -> new ForeignKey(row.get(0), names(row.get(1)), row.get(2), names(row.get(3))))
                        .toList(),
                rows(CHECKS, name).stream().map(List::getFirst).toList(),
                rows(UNIQUES, name).stream()
                        .map(row -> new Unique(
                                row.get(0), names(row.get(1)), row.get(2).equals("t")))
                        .toList());
    }

    private static List<String> names(String joined) {
        return List.of(joined.split(",", -1));
    }

    /** Every value as text. */
    List<List<String>> rows(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                int width = found.getMetaData().getColumnCount();
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= width; i++) {
                        row.add(String.valueOf(found.getString(i)));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
