package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.PlanCatalogContract;
import dev.guildhall.domain.tenant.PlanVersion;

class InMemoryPlanCatalogTest extends InMemoryPorts implements PlanCatalogContract {

    @Override
    public void addVersion(PlanVersion version) {
        plans().add(version);
    }
}
