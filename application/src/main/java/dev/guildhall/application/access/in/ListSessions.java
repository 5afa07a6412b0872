package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Session;

/** Lists the caller's sessions that can still be used. */
public interface ListSessions {

    /** Sessions, newest first. */
    Page<Own> list(CallContext context, PageRequest page);

    /**
     * One of the caller's sessions.
     *
     * @param current whether it is the one that asks
     */
    record Own(Session session, boolean current) {}
}
