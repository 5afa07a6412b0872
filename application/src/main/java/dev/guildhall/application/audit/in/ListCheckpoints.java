package dev.guildhall.application.audit.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.audit.AuditCheckpoint;

/** Shows the checkpoints of the caller's company, for whoever keeps them outside. */
public interface ListCheckpoints {

    /** Checkpoints, newest first. */
    Page<AuditCheckpoint> list(CallContext context, PageRequest page);
}
