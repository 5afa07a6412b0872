package dev.guildhall.application.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param nextCursor opaque start of the next page; empty when this is the last
 */
public record Page<T>(List<T> items, Optional<String> nextCursor) {

    /** Takes a copy. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page from one item more than was asked for, which tells whether there is a next one.
     *
     * @param found up to {@code limit + 1} items
     * @param cursorOf the cursor behind an item
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursorOf) {
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        return new Page<>(found.subList(0, limit), Optional.of(cursorOf.apply(found.get(limit - 1))));
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), nextCursor);
    }
}
