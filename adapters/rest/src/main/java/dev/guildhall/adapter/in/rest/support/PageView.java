package dev.guildhall.adapter.in.rest.support;

import dev.guildhall.application.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param nextCursor what to send as {@code cursor} for the next part; null at the end
 */
public record PageView<T>(List<T> items, Optional<String> nextCursor) {

    /** The page with its items as the outside sees them. */
    public static <A, B> PageView<B> of(Page<A> page, Function<A, B> view) {
        Page<B> shown = page.map(view);
        return new PageView<>(shown.items(), shown.nextCursor());
    }
}
