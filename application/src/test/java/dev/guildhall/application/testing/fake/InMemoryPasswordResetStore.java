package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.PasswordResetStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Links with which passwords are replaced in memory. */
public final class InMemoryPasswordResetStore implements PasswordResetStore {

    private static final Table<TokenHash, PasswordReset> RESETS = new Table<>("password resets");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryPasswordResetStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(PasswordReset reset) {
        database.changeable(reset.tenant(), RESETS)
                .values()
                .removeIf(old -> !old.expiresAt().isAfter(reset.createdAt()));
        database.insert(reset.tenant(), RESETS, reset.token(), reset);
    }

    @Override
    public Optional<PasswordReset> take(TenantId tenant, TokenHash token, Instant now) {
        database.demandTransaction().demandWrites();
        Optional<PasswordReset> found = find(tenant, token, now);
        found.ifPresent(reset -> deleteOf(tenant, reset.member()));
        return found;
    }

    @Override
    public Optional<PasswordReset> find(TenantId tenant, TokenHash token, Instant now) {
        return Optional.ofNullable(database.rows(tenant, RESETS).get(token))
                .filter(reset -> now.isBefore(reset.expiresAt()));
    }

    @Override
    public void deleteOf(TenantId tenant, MemberId member) {
        database.changeable(tenant, RESETS)
                .values()
                .removeIf(reset -> reset.member().equals(member));
    }
}
