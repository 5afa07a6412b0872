package dev.guildhall.application.supportaccess.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;

/** Shows a company who asked to look into it, who may, and who did. */
public interface ListSupportAccesses {

    /** Newest first. */
    Page<SupportView> list(CallContext context, PageRequest page);
}
