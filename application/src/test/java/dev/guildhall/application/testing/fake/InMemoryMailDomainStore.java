package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.MailDomainStore;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.MailDomainClaim;
import dev.guildhall.domain.shared.TenantId;
import java.util.Comparator;
import java.util.List;

/** A company's own part of {@link InMemoryMailDomainDirectory}. */
public final class InMemoryMailDomainStore implements MailDomainStore {

    private final InMemoryMailDomainDirectory directory;
    private final InMemoryDatabase database;

    /** A store that shares its rows with this directory. */
    public InMemoryMailDomainStore(InMemoryMailDomainDirectory directory, InMemoryDatabase database) {
        this.directory = directory;
        this.database = database;
    }

    @Override
    public boolean create(MailDomainClaim claim, String company) {
        demandTransactionOf(claim.tenant());
        return directory.add(claim, company);
    }

    @Override
    public List<MailDomainClaim> list(TenantId tenant) {
        demandTransactionOf(tenant);
        return directory.all().stream()
                .filter(claim -> claim.tenant().equals(tenant))
                .sorted(Comparator.comparing(claim -> claim.domain().value()))
                .toList();
    }

    @Override
    public boolean delete(TenantId tenant, MailDomain domain) {
        demandTransactionOf(tenant);
        return directory.refuse(tenant, domain);
    }

    private void demandTransactionOf(TenantId tenant) {
        if (!database.demandTransaction().tenant.equals(tenant)) {
            throw new IllegalStateException("the transaction is for another tenant");
        }
    }
}
