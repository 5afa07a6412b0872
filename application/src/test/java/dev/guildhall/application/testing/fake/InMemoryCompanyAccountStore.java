package dev.guildhall.application.testing.fake;

import dev.guildhall.application.companysignin.out.CompanyAccountStore;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Whom sign-in servers mean, in memory. */
public final class InMemoryCompanyAccountStore implements CompanyAccountStore {

    static final Table<Key, Bound> ACCOUNTS = new Table<>("company accounts");

    private final InMemoryDatabase database;

    record Key(String issuer, String subject) {}

    record Bound(MemberId member, Optional<String> met) {}

    /** A store in this database. */
    public InMemoryCompanyAccountStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void replace(Account account) {
        boolean taken = database.rows(account.tenant(), ACCOUNTS).entrySet().stream()
                .filter(row -> row.getKey().issuer().equals(account.issuer()))
                .filter(row -> !row.getKey().subject().equals(account.subject()))
                .anyMatch(row -> row.getValue().member().equals(account.member()));
        if (taken) {
            throw new IllegalStateException("a member is one person of a server");
        }
        database.changeable(account.tenant(), ACCOUNTS)
                .put(new Key(account.issuer(), account.subject()), new Bound(account.member(), Optional.empty()));
    }

    @Override
    public void noteFactor(TenantId tenant, String issuer, String subject, Optional<String> met) {
        database.changeable(tenant, ACCOUNTS)
                .computeIfPresent(new Key(issuer, subject), (_, bound) -> new Bound(bound.member(), met));
    }

    @Override
    public boolean isBound(TenantId tenant, String issuer, MemberId member) {
        return database.rows(tenant, ACCOUNTS).entrySet().stream()
                .anyMatch(row -> row.getKey().issuer().equals(issuer)
                        && row.getValue().member().equals(member));
    }

    @Override
    public Optional<MemberId> find(TenantId tenant, String issuer, String subject) {
        return Optional.ofNullable(database.rows(tenant, ACCOUNTS).get(new Key(issuer, subject)))
                .map(Bound::member);
    }
}
