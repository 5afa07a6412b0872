package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.ServiceAccountStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ServiceAccount;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Service accounts in memory; {@link InMemoryMemberStore} finds them as principals. */
public final class InMemoryServiceAccountStore implements ServiceAccountStore {

    static final Table<MemberId, ServiceAccount> ACCOUNTS = new Table<>("service accounts");

    private static final Keyset<ServiceAccount> NEWEST =
            Keyset.descending(account -> Keyset.key(account.createdAt(), account.id()));

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryServiceAccountStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(ServiceAccount account) {
        database.insert(account.tenant(), ACCOUNTS, account.id(), account);
    }

    @Override
    public Optional<ServiceAccount> find(TenantId tenant, MemberId id) {
        return Optional.ofNullable(database.rows(tenant, ACCOUNTS).get(id));
    }

    @Override
    public Page<ServiceAccount> list(TenantId tenant, PageRequest page) {
        return NEWEST.page(enabled(tenant), page);
    }

    @Override
    public int countForAddition(TenantId tenant) {
        database.demandTransaction().demandWrites();
        return enabled(tenant).size();
    }

    private List<ServiceAccount> enabled(TenantId tenant) {
        return database.rows(tenant, ACCOUNTS).values().stream()
                .filter(account -> account.disabledAt().isEmpty())
                .toList();
    }

    @Override
    public void disable(TenantId tenant, MemberId id, Instant when) {
        database.changeable(tenant, ACCOUNTS).computeIfPresent(id, (_, account) -> disabled(account, when));
    }

    private static ServiceAccount disabled(ServiceAccount account, Instant when) {
        return new ServiceAccount(
                account.tenant(),
                account.id(),
                account.name(),
                account.role(),
                account.createdAt(),
                account.disabledAt().or(() -> Optional.of(when)));
    }
}
