package dev.guildhall.domain.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list that grows at its end. Immutable; adding costs the same however long the list is, because a Journal of thousands of
 * events is folded each time its run is taken up.
 */
public final class Chain<T> {

    private static final Chain<?> EMPTY = new Chain<>(null, null, 0);

    private final @Nullable Chain<T> before;
    private final @Nullable T last;
    private final int size;

    private Chain(@Nullable Chain<T> before, @Nullable T last, int size) {
        this.before = before;
        this.last = last;
        this.size = size;
    }

    /** No elements. */
    @SuppressWarnings("unchecked") // holds no element, so it holds none of a wrong type
    public static <T> Chain<T> empty() {
        return (Chain<T>) EMPTY;
    }

    /** One element more. */
    public Chain<T> plus(T element) {
        return new Chain<>(this, element, size + 1);
    }

    /** Number of elements. */
    public int size() {
        return size;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** All elements, latest first. */
    public List<T> latestFirst() {
        List<T> all = new ArrayList<>(size);
        for (Chain<T> at = this; at.before != null && at.last != null; at = at.before) {
            all.add(at.last);
        }
        return Collections.unmodifiableList(all);
    }

    /** All elements, oldest first. */
    public List<T> list() {
        return List.copyOf(latestFirst().reversed());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Chain<?> that
                && size == that.size
                && latestFirst().equals(that.latestFirst());
    }

    @Override
    public int hashCode() {
        return Objects.hash(latestFirst());
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
