package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.CompanySignInStoresContract;

class InMemoryCompanySignInStoresTest extends InMemoryPorts implements CompanySignInStoresContract {

    @Override
    public InMemoryCompanySignInStore servers() {
        return new InMemoryCompanySignInStore(database());
    }

    @Override
    public InMemoryCompanyAccountStore accounts() {
        return new InMemoryCompanyAccountStore(database());
    }

    @Override
    public InMemoryCompanySessionStore companySessions() {
        return new InMemoryCompanySessionStore(database());
    }

    @Override
    public InMemorySignInAttemptStore signInAttempts() {
        return new InMemorySignInAttemptStore(database());
    }
}
