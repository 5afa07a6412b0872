package dev.guildhall.application.deadletter.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.run.DeadLetter;

/** Lists the runs of all tenants that are set aside, newest first. */
public interface ListDeadLetters {

    /** A page of them. */
    Page<DeadLetter> list(CallContext context, PageRequest page);
}
