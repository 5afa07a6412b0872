package dev.guildhall.application.crosstenant;

import dev.guildhall.application.audit.out.AuditLog.KeptEntry;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.ErasedTenant;
import java.util.List;
import java.util.Optional;

/** What remains of tenants that were erased, for operators. Needs no transaction. */
public interface ErasedTenants {

    /** Lists them, the last erased first. */
    Page<ErasedTenant> list(PageRequest page);

    /** Finds one; empty when no such tenant was erased. */
    Optional<ErasedTenant> find(TenantId tenant);

    /**
     * What remains of its audit log, in order: entries without details.
     *
     * @param after number of the entry before the first wanted one
     */
    List<KeptEntry> after(TenantId tenant, long after, int max);
}
