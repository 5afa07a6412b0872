package dev.guildhall.application.marketplace;

import dev.guildhall.application.marketplace.in.BrowseListings;
import dev.guildhall.application.marketplace.in.ListDivisions;
import dev.guildhall.application.marketplace.in.ShowListing;
import dev.guildhall.application.marketplace.out.ListingCatalog;
import dev.guildhall.domain.access.Permission;

/** Builds the use cases of the marketplace. */
public final class MarketplaceUseCases {

    private final ListingCatalog catalog;

    /**
     * @param catalog what they run on
     */
    public MarketplaceUseCases(ListingCatalog catalog) {
        this.catalog = catalog;
    }

    /** {@link BrowseListings}. */
    public BrowseListings browseListings() {
        return (context, query, page) -> {
            context.demand(Permission.MARKETPLACE_READ);
            return catalog.list(query, page);
        };
    }

    /** {@link ShowListing}. */
    public ShowListing showListing() {
        return (context, slug) -> {
            context.demand(Permission.MARKETPLACE_READ);
            return catalog.find(slug);
        };
    }

    /** {@link ListDivisions}. */
    public ListDivisions listDivisions() {
        return context -> {
            context.demand(Permission.MARKETPLACE_READ);
            return catalog.divisions().entrySet().stream()
                    .map(entry -> new ListDivisions.Entry(entry.getKey(), entry.getValue()))
                    .toList();
        };
    }
}
