package dev.guildhall.db.isolation;

import dev.guildhall.db.isolation.Table.Column;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes up values for columns from their types and checks, different ones for each tenant and number where that can be. */
final class RowMaker {

    private static final Pattern FIRST_CHOICE = Pattern.compile("ARRAY\\['([^']*)'");
    private static final Pattern EXACT_LENGTH = Pattern.compile("= (\\d+)");

    private RowMaker() {}

    /** A row without the columns that may be left out, unless they refer to something, are in a key or are tied to such. */
    static Map<String, String> row(Table table, String tenant, int number, References references) {
        Map<String, String> row = new LinkedHashMap<>();
        int referring = 0;
        for (Column column : table.columns()) {
            if (column.name().equals(Table.TENANT)) {
                row.put(column.name(), tenant);
            } else if (table.foreignKeyOf(column.name()).isPresent()) {
                references
                        .value(table, column.name(), tenant, number + referring++)
                        .ifPresent(value -> row.put(column.name(), value));
            } else if (!column.optional() || isInKey(table, column)) {
                row.put(column.name(), value(table, column, tenant, number));
            }
        }
        return withTies(table, row);
    }

    /** Optional columns of keys need what checks tie them to; else their keys would never be tried. */
    private static Map<String, String> withTies(Table table, Map<String, String> row) {
        Map<String, String> full = row;
        for (Column column : table.columns()) {
            boolean isKey =
                    isInKey(table, column) || table.foreignKeyOf(column.name()).isPresent();
            if (column.optional() && isKey && row.containsKey(column.name())) {
                full = completed(table, full, column.name());
            }
        }
        return full;
    }

    /** The row with a value for each column that a check ties to this one, so that both can be filled together. */
    static Map<String, String> completed(Table table, Map<String, String> row, String column) {
        Map<String, String> full = new LinkedHashMap<>(row);
        table.checks().stream()
                .filter(check -> mentions(check, column))
                .forEach(check -> table.columns().stream()
                        .filter(tied -> mentions(check, tied.name()))
                        .forEach(tied -> full.computeIfAbsent(
                                tied.name(), _ -> value(table, tied, row.getOrDefault(Table.TENANT, ""), 0))));
        return full;
    }

    private static boolean mentions(String check, String column) {
        return Pattern.compile("\\b" + column + "\\b").matcher(check).find();
    }

    private static String value(Table table, Column column, String tenant, int number) {
        return switch (column.type()) {
            case "uuid" ->
                UUID.nameUUIDFromBytes(
                                (table.name() + column.name() + tenant + number).getBytes(StandardCharsets.UTF_8))
                        .toString();
            case "text" -> text(table, column, number + "-" + tenant);
            case "integer", "bigint" ->
                Integer.toString(isInKey(table, column) ? numberOf(tenant, number) : number + 1);
            case "smallint" -> Integer.toString(number + 1);
            case "boolean" -> "true";
            case "timestamp with time zone" -> "2026-11-20T10:00:00Z";
            case "date" -> firstOfAYear(tenant, number);
            case "text[]" -> "{}";
            default ->
                throw new IllegalStateException(
                        "teach RowMaker the type " + column.type() + " of " + table.name() + "." + column.name());
        };
    }

    private static boolean isInKey(Table table, Column column) {
        return table.uniques().stream().anyMatch(unique -> unique.columns().contains(column.name()));
    }

    /** Keys of different tenants differ, so that a key that is shared by mistake would be taken. */
    private static int numberOf(String tenant, int number) {
        return 1 + number + (tenant.hashCode() & 0xfffff) * 1000;
    }

    /** Far in the future, so that tenants differ, and within what PostgreSQL can tell. */
    private static String firstOfAYear(String tenant, int number) {
        return 2000 + number + (tenant.hashCode() & 0xfff) * 1000 + "-01-01";
    }

    private static String text(Table table, Column column, String suffix) {
        String plain = column.name() + "-" + suffix;
        for (String check : table.checks()) {
            Matcher choice = FIRST_CHOICE.matcher(check);
            if (mentions(check, column.name()) && choice.find()) {
                return choice.group(1);
            }
            Matcher length = EXACT_LENGTH.matcher(check);
            if (check.contains("length(" + column.name() + ")") && length.find()) {
                return padded(plain, Integer.parseInt(length.group(1)));
            }
        }
        return plain;
    }

    private static String padded(String text, int length) {
        return (text + "x".repeat(length)).substring(0, length);
    }
}
