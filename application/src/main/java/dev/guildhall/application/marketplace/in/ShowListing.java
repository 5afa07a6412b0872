package dev.guildhall.application.marketplace.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingSlug;
import java.util.Optional;

/** Shows one listing in full. */
public interface ShowListing {

    /** Its current version, or empty when there is none. */
    Optional<Listing> show(CallContext context, ListingSlug slug);
}
