package dev.guildhall.domain.agent;

import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MoneyMicros;
import java.util.Optional;

/**
 * Which listings are wanted. Filters that are empty let everything pass.
 *
 * @param division slug
 * @param maxPrice highest monthly price
 * @param text each word must occur in name, specialty, description, skills or tags; at most 100 characters
 */
public record ListingQuery(
        Optional<String> division,
        Optional<Seniority> seniority,
        Optional<Stability> stability,
        Optional<String> tag,
        Optional<MoneyMicros> maxPrice,
        Optional<String> text,
        Sort sort) {

    /** Everything, by name. */
    public static final ListingQuery ALL = new ListingQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Sort.NAME);

    /** In which order; the slug breaks ties. */
    public enum Sort {
        /** By name. */
        NAME,
        /** Cheapest first. */
        PRICE,
        /** Dearest first. */
        PRICE_DESC
    }

    /** Checks the length of the text. */
    public ListingQuery {
        if (text.filter(words -> words.length() > 100).isPresent()) {
            throw new InvalidValue("q", "must have at most 100 characters");
        }
    }
}
