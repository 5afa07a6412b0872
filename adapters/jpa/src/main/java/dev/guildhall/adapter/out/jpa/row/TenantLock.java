package dev.guildhall.adapter.out.jpa.row;

import dev.guildhall.domain.shared.TenantId;
import org.hibernate.StatelessSession;

/** Makes transactions of one tenant wait for each other, for rules that span many of its rows. */
public final class TenantLock {

    private TenantLock() {}

    /**
     * Locks the tenant's row until the transaction is over; it may be taken again. The lock is the weakest that excludes
     * itself: foreign-key checks of other transactions pass it.
     */
    public static void take(StatelessSession session, TenantId tenant) {
        session.createNativeQuery(
                        "select tenant_id from tenants where tenant_id = :tenant for no key update", Object.class)
                .setParameter("tenant", tenant.value())
                .getSingleResultOrNull();
    }
}
