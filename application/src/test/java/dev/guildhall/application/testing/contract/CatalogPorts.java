package dev.guildhall.application.testing.contract;

import dev.guildhall.application.marketplace.out.ListingCatalog;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.Division;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingQuery;
import java.util.List;
import java.util.function.Function;

/** The marketplace, and a way to fill it that the port itself does not have. */
public interface CatalogPorts {

    /** What is offered. */
    ListingCatalog catalog();

    /** Puts a new division with its listings on the market; there may be others beside it. */
    void offer(Division division, List<Listing> listings);

    /** The list for a query. */
    default Function<PageRequest, Page<Listing>> listed(ListingQuery query) {
        return page -> catalog().list(query, page);
    }
}
