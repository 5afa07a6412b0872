package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.CompanySignInStore;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Sign-in servers of companies, in memory. */
public final class InMemoryCompanySignInStore implements CompanySignInStore {

    private static final Table<TenantId, Kept> SERVERS = new Table<>("company sign-ins");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryCompanySignInStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Kept> find(TenantId tenant) {
        return Optional.ofNullable(database.rows(tenant, SERVERS).get(tenant));
    }

    @Override
    public void replace(TenantId tenant, Kept setting) {
        database.changeable(tenant, SERVERS).put(tenant, setting);
    }

    @Override
    public Optional<String> factorOf(TenantId tenant, MemberId member) {
        Optional<String> issuer = find(tenant).map(kept -> kept.signIn().issuer());
        return database.rows(tenant, InMemoryCompanyAccountStore.ACCOUNTS).entrySet().stream()
                .filter(row -> issuer.filter(row.getKey().issuer()::equals).isPresent())
                .filter(row -> row.getValue().member().equals(member))
                .findFirst()
                .flatMap(row -> row.getValue().met());
    }

    @Override
    public boolean delete(TenantId tenant) {
        return database.changeable(tenant, SERVERS).remove(tenant) != null;
    }
}
