package dev.guildhall.application.lifecycle.out;

import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;

/** Sees to it that a tenant takes its data out once at a time. Called inside a transaction of the tenant itself. */
public interface ExportLeases {

    /**
     * Begins, unless another one has begun.
     *
     * @param until when a server that has died meanwhile counts no more
     * @return whether it may
     */
    boolean begin(TenantId tenant, Instant now, Instant until);

    /** The one that began until this time is over; nothing happens when its time ran out and another one has begun. */
    void end(TenantId tenant, Instant until);
}
