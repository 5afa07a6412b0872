package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.lifecycle.in.ShowTenant.Overview;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import java.util.Optional;

/** Lists the tenants of the platform. */
public interface ListTenants {

    /** Longest text to search for. */
    int MAX_TEXT = 120;

    /**
     * Newest first.
     *
     * @param text part of the company's name, in any case, or its whole identifier; empty for all
     */
    Page<Overview> list(CallContext context, Optional<String> text, PageRequest page);
}
