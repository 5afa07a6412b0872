package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.ErasedTenants;
import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.application.testing.contract.ErasedTenantsContract;

class InMemoryErasedTenantsTest extends InMemoryPorts implements ErasedTenantsContract {

    private final InMemoryErasures erasures = new InMemoryErasures(database(), clock());

    @Override
    public Erasures erasures() {
        return erasures;
    }

    @Override
    public ErasedTenants erased() {
        return new InMemoryErasedTenants(database());
    }
}
