package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.crosstenant.PendingSignUps;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Pending sign-ups in memory. */
public final class InMemoryPendingSignUps implements PendingSignUps {

    private static final Table<TenantId, PendingSignUp> PENDING = new Table<>("pending sign-ups");

    private final InMemoryDatabase database;

    /** The pending sign-ups in this database. */
    public InMemoryPendingSignUps(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(PendingSignUp pending) {
        demandTenant(pending.tenant());
        Map<TenantId, PendingSignUp> rows = database.changeableShared(PENDING);
        rows.values().removeIf(old -> !old.expiresAt().isAfter(pending.createdAt()));
        rows.put(pending.tenant(), pending);
    }

    @Override
    public Optional<PendingSignUp> find(TenantId tenant, TokenHash token, Instant now) {
        demandTenant(tenant);
        return Optional.ofNullable(database.sharedRows(PENDING).get(tenant))
                .filter(pending -> pending.token().equals(token) && now.isBefore(pending.expiresAt()));
    }

    @Override
    public Optional<PendingSignUp> take(TenantId tenant, TokenHash token, Instant now) {
        Optional<PendingSignUp> found = find(tenant, token, now);
        found.ifPresent(pending -> database.changeableShared(PENDING).remove(tenant));
        return found;
    }

    private void demandTenant(TenantId tenant) {
        if (!database.demandTransaction().tenant.equals(tenant)) {
            throw new IllegalStateException("the transaction is for another tenant");
        }
    }
}
