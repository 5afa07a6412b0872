package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.tenant.ErasedTenant;

/** Lists the companies that were erased, for operators. */
public interface ListErasedTenants {

    /** The last erased first. */
    Page<ErasedTenant> list(CallContext context, PageRequest page);
}
