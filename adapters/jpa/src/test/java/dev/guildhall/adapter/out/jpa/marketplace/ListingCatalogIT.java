package dev.guildhall.adapter.out.jpa.marketplace;

import dev.guildhall.adapter.out.jpa.testing.SqlCatalogPorts;
import dev.guildhall.application.testing.contract.ListingCatalogContract;

class ListingCatalogIT extends SqlCatalogPorts implements ListingCatalogContract {}
