package dev.guildhall.application.run.out;

import dev.guildhall.domain.run.RunHold;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Keeps humans' wishes that runs stop for a while. Called inside a tenant transaction. */
public interface RunHoldStore {

    /** The wish about a run. */
    Optional<RunHold> find(TenantId tenant, RunId run);

    /** The wish about a run, kept as it is until this transaction is over, which must be one that writes. */
    Optional<RunHold> findForUpdate(TenantId tenant, RunId run);

    /** Puts a wish about a run in the place of the one there is, if any. */
    void replace(RunHold hold);

    /** Forgets it. */
    void delete(TenantId tenant, RunId run);
}
