package dev.guildhall.application.testing.fake;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All tables of one owner. A copy shares each table with its original until one is written to. */
final class Rows {

    private final Map<Table<?, ?>, Map<?, ?>> tables = new HashMap<>();
    private final Set<Table<?, ?>> own = new HashSet<>();

    Rows copy() {
        Rows copy = new Rows();
        copy.tables.putAll(tables);
        return copy;
    }

    void clear() {
        tables.clear();
        own.clear();
    }

    <K, R> Map<K, R> of(Table<K, R> table) {
        return Collections.unmodifiableMap(typed(table));
    }

    <K, R> Map<K, R> changeable(Table<K, R> table) {
        if (own.add(table)) {
            tables.put(table, new LinkedHashMap<>(typed(table)));
        }
        return typed(table);
    }

    private <K, R> Map<K, R> typed(Table<K, R> table) {
        return table.typed(tables.getOrDefault(table, Map.of()));
    }
}
