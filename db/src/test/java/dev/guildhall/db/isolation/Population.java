package dev.guildhall.db.isolation;

import dev.guildhall.db.isolation.Table.ForeignKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A few rows in every tenant table for each of some tenants. */
final class Population implements References {

    private final Map<String, List<Map<String, String>>> rows = new HashMap<>();
    private final List<Table> tables;
    private final List<String> tenants;
    private final String newcomer = UUID.randomUUID().toString();

    private Population(List<Table> tables, int tenants) {
        this.tables = tables;
        this.tenants = Stream.generate(UUID::randomUUID)
                .limit(tenants)
                .map(UUID::toString)
                .toList();
    }

    /** Fills a database on a connection of a superuser, whom row security does not bind. */
    static Population fill(Connection superuser, int tenants) throws SQLException {
        Population population = new Population(new Catalogue(superuser).tenantTables(), tenants);
        for (Table table : population.tables) {
            for (String tenant : population.tenants) {
                population.fill(superuser, table, tenant);
            }
        }
        Table companies = population.table("tenants");
        population.add(superuser, companies, RowMaker.row(companies, population.newcomer, 0, population));
        return population;
    }

    /** A tenant that has nothing yet but its own row. */
    String newcomer() {
        return newcomer;
    }

    List<Table> tables() {
        return tables;
    }

    List<String> tenants() {
        return tenants;
    }

    Table table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A tenant's rows. */
    List<Map<String, String>> rowsOf(Table table, String tenant) {
        return rows.getOrDefault(table.name() + tenant, List.of());
    }

    /** A row that could be added beside those that are there. */
    Map<String, String> newRow(Table table, String tenant) {
        return RowMaker.row(table, tenant, count(table), this);
    }

    /** A value of a column by which a new row refers to one of the same tenant. */
    String reference(Table table, String column, String tenant) {
        String made = newRow(table, tenant).get(column);
        ForeignKey key = table.foreignKeyOf(column).orElseThrow();
        return made != null
                ? made
                : String.valueOf(rowsOf(table(key.target()), tenant)
                        .getFirst()
                        .get(key.targetColumns().get(key.columns().indexOf(column))));
    }

    /** More than in any table that refers to it, so that a new row there finds one that nobody refers to yet. */
    private int count(Table table) {
        if (table.isOnePerTenant()) {
            return 1;
        }
        return 2
                + tables.stream()
                        .filter(other -> !other.name().equals(table.name()) && other.refersTo(table.name()))
                        .mapToInt(this::count)
                        .max()
                        .orElse(0);
    }

    private void fill(Connection superuser, Table table, String tenant) throws SQLException {
        for (int number = 0; number < count(table); number++) {
            Map<String, String> row = RowMaker.row(table, tenant, number, this);
            add(superuser, table, row);
            rows.computeIfAbsent(table.name() + tenant, _ -> new ArrayList<>()).add(row);
        }
    }

    private void add(Connection superuser, Table table, Map<String, String> row) throws SQLException {
        try (PreparedStatement insert = superuser.prepareStatement(Sql.insert(table, row))) {
            insert.executeUpdate();
        }
    }

    @Override
    public Optional<String> value(Table table, String column, String tenant, int number) {
        ForeignKey key = table.foreignKeyOf(column).orElseThrow();
        String target = key.targetColumns().get(key.columns().indexOf(column));
        List<Map<String, String>> candidates = rows.getOrDefault(key.target() + tenant, List.of());
        if (candidates.isEmpty() || key.target().equals(table.name())) {
            return key.isBetweenTenantTables() ? Optional.empty() : Optional.ofNullable(Sql.SHARED.get(target));
        }
        return Optional.ofNullable(candidates.get(number % candidates.size()).get(target));
    }
}
