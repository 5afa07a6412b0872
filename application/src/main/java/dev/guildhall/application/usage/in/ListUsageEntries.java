package dev.guildhall.application.usage.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.usage.UsageEntry;

/** Lists metered facts, newest first. */
public interface ListUsageEntries {

    /** A page of them. */
    Page<UsageEntry> list(CallContext context, PageRequest page);
}
