package dev.guildhall.application.page;

import dev.guildhall.domain.shared.InvalidValue;
import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param limit 1 to {@link #MAX}
 * @param cursor where the last page ended, exactly as that page gave it; empty for the first page
 */
public record PageRequest(int limit, Optional<String> cursor) {

    /** Most items a page may have. */
    public static final int MAX = 100;

    /** Items a page has when nothing is said. */
    public static final int DEFAULT = 20;

    /** Checks the limit. */
    public PageRequest {
        if (limit < 1 || limit > MAX) {
            throw new InvalidValue("limit", "must be between 1 and " + MAX);
        }
    }

    /** The first page of the usual size. */
    public static PageRequest first() {
        return new PageRequest(DEFAULT, Optional.empty());
    }

    /** The first page of a given size. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty());
    }
}
