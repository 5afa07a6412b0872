package dev.guildhall.application.crosstenant;

import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Finds tenants that are to be erased, and erases them. Looking needs no transaction. */
public interface Erasures {

    /**
     * Claims tenants whose erasure is due, longest due first, so that no other node does it at the same time.
     *
     * @param now by the clock of the application
     * @param max how many at most
     * @param lease how long until another node may claim what this one has not erased
     */
    List<TenantId> claim(Instant now, int max, Duration lease);

    /**
     * Deletes everything that the database has of the tenant whose write transaction this is; what remains is that it was
     * erased, and its audit log without the details. May take an hour, which the rest of the transaction may not.
     *
     * @param auditEnd signed end of its audit log
     * @return false, with nothing deleted, when that is not due by the clock of the database
     */
    boolean erase(TenantId tenant, String auditEnd);
}
