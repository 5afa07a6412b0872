package dev.guildhall.application.access.out;

import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Standing;
import java.util.Optional;

/** Keeps why tenants' work stands still. Called inside a transaction of the tenant itself. */
public interface StandingStore {

    /** How the tenant stands; {@link Standing#ACTIVE} of one whose work goes on. */
    Standing find(TenantId tenant);

    /** The same, and keeps others from changing it until this transaction is over; empty when there is no such tenant. */
    Optional<Standing> findForUpdate(TenantId tenant);

    /** Replaces it. Claims of runs and schedules heed it from the commit on. */
    void replace(TenantId tenant, Standing standing);
}
