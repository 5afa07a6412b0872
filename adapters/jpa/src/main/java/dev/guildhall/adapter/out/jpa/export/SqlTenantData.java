package dev.guildhall.adapter.out.jpa.export;

import dev.guildhall.adapter.out.jpa.export.CatalogTable.Column;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.lifecycle.out.TenantData;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.DataTable;
import dev.guildhall.domain.tenant.DataTable.LeftOut;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A tenant's rows in all tables that the catalogue lists; a new table is in it without being named here. */
public final class SqlTenantData implements TenantData {

    private static final String CATALOG = """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                coalesce(array_position(i.indkey::int2[], a.attnum), -1), has_table_privilege(c.oid, 'SELECT')
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_index i on i.indrelid = c.oid and i.indisprimary
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                and exists (select from pg_attribute t
                            where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped)
            order by c.relname, a.attnum
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlTenantData(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<DataTable> tables(TenantId tenant) {
        return catalog(tenant).values().stream().map(SqlTenantData::described).toList();
    }

    private static DataTable described(CatalogTable table) {
        return new DataTable(
                table.name(),
                table.columns().stream()
                        .flatMap(column -> Withheld.column(table.name(), column.name()).stream()
                                .map(why -> new LeftOut(column.name(), why)))
                        .toList(),
                table.readable() ? Optional.empty() : Optional.of(Withheld.unreadable(table.name())));
    }

    @Override
    public Part read(TenantId tenant, DataTable table, Optional<String> after, int max) {
        CatalogTable described = catalog(tenant).get(table.name());
        if (described == null) {
            throw new IllegalArgumentException("there is no table " + table.name());
        }
        return transactions
                .sessionOf(tenant)
                .doReturningWork(connection -> read(connection, tenant, described, after, max));
    }

    private static Part read(
            Connection connection, TenantId tenant, CatalogTable table, Optional<String> after, int max)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.select(after.isEmpty()))) {
            int parameter = 1;
            statement.setObject(parameter++, tenant.value());
            if (after.isPresent()) {
                for (int i = 0; i < table.key().size(); i++) {
                    statement.setString(parameter++, after.get());
                }
            }
            statement.setInt(parameter, max + 1);
            return part(statement, max);
        }
    }

    private static Part part(PreparedStatement statement, int max) throws SQLException {
        List<String> rows = new ArrayList<>();
        String last = "";
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                if (rows.size() == max) {
                    return new Part(rows, Optional.of(last));
                }
                rows.add(row.getString(1));
                last = row.getString(2);
            }
        }
        return new Part(rows, Optional.empty());
    }

    private Map<String, CatalogTable> catalog(TenantId tenant) {
        return transactions.sessionOf(tenant).doReturningWork(SqlTenantData::catalog);
    }

    private static Map<String, CatalogTable> catalog(Connection connection) throws SQLException {
        Map<String, List<Column>> columns = new TreeMap<>();
        Map<String, TreeMap<Integer, Column>> keys = new TreeMap<>();
        Map<String, Boolean> readable = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(CATALOG);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String table = row.getString(1);
                Column column = new Column(row.getString(2), row.getString(3));
                columns.computeIfAbsent(table, _ -> new ArrayList<>()).add(column);
                TreeMap<Integer, Column> key = keys.computeIfAbsent(table, _ -> new TreeMap<>());
                if (row.getInt(4) >= 0) {
                    key.put(row.getInt(4), column);
                }
                readable.put(table, row.getBoolean(5));
            }
        }
        Map<String, CatalogTable> tables = new TreeMap<>();
        columns.forEach((name, of) -> tables.put(
                name,
                new CatalogTable(
                        name,
                        of,
                        List.copyOf(keys.getOrDefault(name, new TreeMap<>()).values()),
                        readable.getOrDefault(name, false))));
        return tables;
    }
}
