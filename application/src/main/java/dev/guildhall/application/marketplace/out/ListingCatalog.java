package dev.guildhall.application.marketplace.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.Division;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingQuery;
import dev.guildhall.domain.agent.ListingSlug;
import java.util.Map;
import java.util.Optional;

/** The marketplace's content. It belongs to no tenant. Needs no transaction; works inside one, too. */
public interface ListingCatalog {

    /** Current versions that match. */
    Page<Listing> list(ListingQuery query, PageRequest page);

    /** The current version. */
    Optional<Listing> find(ListingSlug slug);

    /** One certain version. */
    Optional<Listing> find(ListingSlug slug, int version);

    /** All divisions by title, each with its number of current listings. */
    Map<Division, Integer> divisions();
}
