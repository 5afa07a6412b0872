package dev.guildhall.db.isolation;

import java.util.List;
import java.util.Optional;

/**
 * A table as the catalogue describes it.
 *
 * @param checks definitions of its CHECK constraints
 * @param uniques the columns of each unique index, its primary key included
 */
record Table(
        String name, List<Column> columns, List<ForeignKey> foreignKeys, List<String> checks, List<Unique> uniques) {

    static final String TENANT = "tenant_id";

    /**
     * A column.
     *
     * @param optional may be left out when a row is added
     */
    record Column(String name, String type, boolean optional) {}

    /**
     * A foreign key.
     *
     * @param targetColumns in the order of {@code columns}
     */
    record ForeignKey(String name, List<String> columns, String target, List<String> targetColumns) {

        /** Whether it joins rows of tenants, so that both sides must be of the same one. */
        boolean isBetweenTenantTables() {
            return columns.contains(TENANT);
        }
    }

    /**
     * A unique index.
     *
     * @param isPartial some rows are not in it, or an expression is
     */
    record Unique(String index, List<String> columns, boolean isPartial) {}

    boolean isTenantOwned() {
        return columns.stream().anyMatch(column -> column.name().equals(TENANT));
    }

    /** Whether the tenant alone is a key, so that each has one row. */
    boolean isOnePerTenant() {
        return uniques.stream()
                .anyMatch(unique -> !unique.isPartial() && unique.columns().equals(List.of(TENANT)));
    }

    /** The same with the unique indexes of another. */
    Table withUniques(Table other) {
        return new Table(name, columns, foreignKeys, checks, other.uniques());
    }

    boolean refersTo(String other) {
        return foreignKeys.stream().anyMatch(key -> key.target().equals(other));
    }

    Column column(String wanted) {
        return columns.stream()
                .filter(column -> column.name().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    /** The foreign key that decides a column's value; the tenant is decided by whoever makes the row. */
    Optional<ForeignKey> foreignKeyOf(String column) {
        return column.equals(TENANT)
                ? Optional.empty()
                : foreignKeys.stream()
                        .filter(key -> key.columns().contains(column))
                        .findFirst();
    }
}
