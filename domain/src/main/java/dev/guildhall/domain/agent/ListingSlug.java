package dev.guildhall.domain.agent;

import dev.guildhall.domain.shared.InvalidValue;
import java.util.regex.Pattern;

/**
 * Key of a listing. Names collide ({@code Prism}, {@code Prism Lab}); slugs do not.
 *
 * @param value lower-case words joined by hyphens, at most 60 characters
 */
public record ListingSlug(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Checks the shape. */
    public ListingSlug {
        if (value.length() > 60 || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue("listing", "must be a listing's slug such as marketing-manager");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
