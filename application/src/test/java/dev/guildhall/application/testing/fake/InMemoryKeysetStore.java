package dev.guildhall.application.testing.fake;

import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.secret.out.KeysetStore;
import dev.guildhall.application.secret.out.WrappedKeyset;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Wrapped keysets in memory. */
public final class InMemoryKeysetStore implements KeysetStore {

    private static final Table<TenantId, WrappedKeyset> KEYSETS = new Table<>("keysets");

    /** Whether somebody else has taken the place for a rotation. */
    public boolean isBeingRotated;

    /** How many more have to wait for a keyset for too long. */
    public int busy;

    private final InMemoryDatabase database;

    /** Keysets in this database. */
    public InMemoryKeysetStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public boolean create(WrappedKeyset keyset) {
        return database.changeable(keyset.tenant(), KEYSETS).putIfAbsent(keyset.tenant(), keyset) == null;
    }

    @Override
    public Optional<WrappedKeyset> find(TenantId tenant) {
        return Optional.ofNullable(database.rows(tenant, KEYSETS).get(tenant));
    }

    @Override
    public Optional<WrappedKeyset> findForUpdate(TenantId tenant) {
        if (busy > 0) {
            busy--;
            throw new PortFailure("the keyset is locked", true, Optional.empty(), null);
        }
        return Optional.ofNullable(database.changeable(tenant, KEYSETS).get(tenant));
    }

    @Override
    public boolean claimRotation(TenantId tenant) {
        return !isBeingRotated && database.changeable(tenant, KEYSETS) != null;
    }

    @Override
    public void replace(WrappedKeyset keyset) {
        database.changeable(keyset.tenant(), KEYSETS).replace(keyset.tenant(), keyset);
    }
}
