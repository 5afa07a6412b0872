package dev.guildhall.application.tenant.out;

import dev.guildhall.domain.shared.TenantId;
import java.time.YearMonth;

/** Counts the runs that tenants ask for in a month. Called inside a tenant transaction, and undone with it. */
public interface RunCounts {

    /**
     * Counts one more, unless as many are counted already. Others of the tenant who count wait until this transaction is over,
     * so that exactly as many get through.
     *
     * @param most how many may be counted in the month, at least 1
     * @return false when it was not counted
     */
    boolean add(TenantId tenant, YearMonth month, int most);
}
