package dev.guildhall.application.testing.fake;

import dev.guildhall.application.run.out.RunHoldStore;
import dev.guildhall.domain.run.RunHold;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Wishes that runs stop for a while, in memory. */
public final class InMemoryRunHoldStore implements RunHoldStore {

    private static final Table<RunId, RunHold> HOLDS = new Table<>("run holds");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryRunHoldStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<RunHold> find(TenantId tenant, RunId run) {
        return Optional.ofNullable(database.rows(tenant, HOLDS).get(run));
    }

    @Override
    public Optional<RunHold> findForUpdate(TenantId tenant, RunId run) {
        return Optional.ofNullable(database.changeable(tenant, HOLDS).get(run));
    }

    @Override
    public void replace(RunHold hold) {
        database.changeable(hold.tenant(), HOLDS).put(hold.run(), hold);
    }

    @Override
    public void delete(TenantId tenant, RunId run) {
        database.changeable(tenant, HOLDS).remove(run);
    }
}
