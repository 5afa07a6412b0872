package dev.guildhall.application.inbox.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.approval.Approval;
import java.util.Optional;

/** Lists what employees want consent for, or wanted. */
public interface ListApprovals {

    /** Requests in one state, or in any: oldest first, but those that are over newest first. */
    Page<Item> list(CallContext context, Optional<Approval.Status> state, PageRequest page);

    /** A request and who asks. */
    record Item(Approval approval, Employee employee) {}
}
