package dev.guildhall.application.testing.contract;

import dev.guildhall.application.testing.Listings;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.agent.Division;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingQuery;
import java.util.Optional;

/** A division that only one test knows, and its listings. Their slugs sort in the order they are put there. */
final class Shelf {

    private final String key = SequentialIds.unique().next().toString();
    private final Division division;
    private int listings;

    Shelf() {
        this("Test");
    }

    Shelf(String title) {
        division = new Division("d-" + key, title + " " + key, "Made for one test.");
    }

    Division division() {
        return division;
    }

    /** The listing under another name, as one of this division. */
    Listing put(Listing listing, String name) {
        listings++;
        String slug = "l" + listings + "-" + key;
        return Listings.withDivision(Listings.named(listing, slug, name), division.slug());
    }

    /** All of this division by name. */
    ListingQuery query() {
        return sorted(ListingQuery.Sort.NAME);
    }

    /** All of this division in some order. */
    ListingQuery sorted(ListingQuery.Sort sort) {
        ListingQuery all = ListingQuery.ALL;
        return new ListingQuery(
                Optional.of(division.slug()),
                all.seniority(),
                all.stability(),
                all.tag(),
                all.maxPrice(),
                all.text(),
                sort);
    }

    /** Those of this division in which all words occur. */
    ListingQuery saying(String words) {
        ListingQuery all = query();
        return new ListingQuery(
                all.division(),
                all.seniority(),
                all.stability(),
                all.tag(),
                all.maxPrice(),
                Optional.of(words),
                all.sort());
    }
}
