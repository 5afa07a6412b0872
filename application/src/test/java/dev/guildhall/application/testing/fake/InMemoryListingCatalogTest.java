package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.ListingCatalogContract;
import dev.guildhall.domain.agent.Division;
import dev.guildhall.domain.agent.Listing;
import java.util.List;

class InMemoryListingCatalogTest extends InMemoryPorts implements ListingCatalogContract {

    @Override
    public void offer(Division division, List<Listing> listings) {
        catalog().add(division);
        listings.forEach(catalog()::add);
    }
}
