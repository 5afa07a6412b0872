package dev.guildhall.adapter.out.tools;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Things that are made when they are first asked for and shared by all who ask by the same name. Of those that nobody uses the
 * least recently used are forgotten; one that is in use, or must be kept, never is.
 */
final class Shelf<K, V> {

    private final int most;
    private final Function<K, V> maker;
    private final Predicate<V> mustBeKept;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param most how many are remembered, apart from those that cannot be forgotten
     * @param mustBeKept whether one cannot be forgotten although nobody uses it
     */
    Shelf(int most, Function<K, V> maker, Predicate<V> mustBeKept) {
        this.most = most;
        this.maker = maker;
        this.mustBeKept = mustBeKept;
    }

    private static final class Entry<V> {
        private final V value;
        private int users;

        Entry(V value) {
            this.value = value;
        }
    }

    /** What a name stands for, in use until it is put back. */
    synchronized V take(K name) {
        Entry<V> entry = entries.computeIfAbsent(name, key -> new Entry<>(maker.apply(key)));
        entry.users++;
        forget();
        return entry.value;
    }

    /** Ends one use. */
    synchronized void putBack(K name) {
        Entry<V> entry = entries.get(name);
        if (entry == null || entry.users == 0) {
            throw new IllegalStateException("nobody has taken it");
        }
        entry.users--;
        forget();
    }

    /** How many are remembered. */
    synchronized int size() {
        return entries.size();
    }

    private void forget() {
        Iterator<Entry<V>> oldestFirst = entries.values().iterator();
        while (entries.size() > most && oldestFirst.hasNext()) {
            Entry<V> entry = oldestFirst.next();
            if (entry.users == 0 && !mustBeKept.test(entry.value)) {
                oldestFirst.remove();
            }
        }
    }
}
