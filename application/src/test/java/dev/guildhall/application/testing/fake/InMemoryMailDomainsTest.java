package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.MailDomainsContract;

class InMemoryMailDomainsTest extends InMemoryPorts implements MailDomainsContract {

    private final InMemoryMailDomainDirectory directory = new InMemoryMailDomainDirectory();

    @Override
    public InMemoryMailDomainStore domains() {
        return new InMemoryMailDomainStore(directory, database());
    }

    @Override
    public InMemoryMailDomainDirectory directory() {
        return directory;
    }
}
