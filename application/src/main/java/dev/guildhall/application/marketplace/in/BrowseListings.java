package dev.guildhall.application.marketplace.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingQuery;

/** Lists what can be hired. */
public interface BrowseListings {

    /** The listings that match all filters, in the order asked for. */
    Page<Listing> browse(CallContext context, ListingQuery query, PageRequest page);
}
