package dev.guildhall.application.testing.fake;

import java.util.Map;

/**
 * Names a table and the types in it.
 *
 * @param <K> type of its keys
 * @param <R> type of its rows, which must be immutable
 */
record Table<K, R>(String name) {

    /** Gives the types back to what was kept under this name. */
    @SuppressWarnings("unchecked")
    Map<K, R> typed(Map<?, ?> rows) {
        return (Map<K, R>) rows;
    }
}
