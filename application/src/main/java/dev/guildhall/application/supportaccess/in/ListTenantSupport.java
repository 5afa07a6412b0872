package dev.guildhall.application.supportaccess.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.TenantId;

/** Shows operators which support accesses to a company there are and were. */
public interface ListTenantSupport {

    /** Newest first; none of a tenant that there is not. */
    Page<SupportView> list(CallContext context, TenantId tenant, PageRequest page);
}
