package dev.guildhall.adapter.out.jpa.testing;

import dev.guildhall.application.marketplace.out.ListingCatalog;
import dev.guildhall.application.testing.contract.CatalogPorts;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.agent.Division;
import dev.guildhall.domain.agent.Listing;
import java.util.List;

/** The real catalog for contracts, filled with the owner's rights as the seeder does. */
public class SqlCatalogPorts extends JpaPorts implements CatalogPorts {

    @Override
    public ListingCatalog catalog() {
        return adapter().listings();
    }

    @Override
    public void offer(Division division, List<Listing> listings) {
        TestCatalog.add(TestDatabase.shared().owner(), division);
        listings.forEach(listing -> TestCatalog.add(TestDatabase.shared().owner(), listing));
    }
}
