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
     * Keeps whoever signs in to the tenant whose write transaction this is, and everybody who writes as one of its members,
     * waiting until that is over. To be called behind the tenant's lock and before the end of its audit log is locked, which is
     * the order of all others.
     */
    void hold(TenantId tenant);

    /**
     * Number of the first entry of the audit log that will remain: the one behind the last of the first form, which holds what
     * is personal in itself. Called in the write transaction that erases.
     */
    long firstRemaining(TenantId tenant);

    /**
     * Deletes everything that the database has of the tenant whose write transaction this is; what remains is that it was
     * erased, and its audit log without the details. May take an hour, which the rest of the transaction may not.
     *
     * @param auditEnd signed end of its audit log, which says where what remains begins
     * @throws RuntimeException when the log has an entry of no known form, or the signed end is not its end: such a log is not
     *     erased before somebody has looked at it
     * @return false, with nothing deleted, when that is not due by the clock of the database
     */
    boolean erase(TenantId tenant, String auditEnd);
}
