package dev.guildhall.application.inbox.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.ApprovalId;
import java.util.Optional;

/** Shows one request for consent. */
public interface ShowApproval {

    /** The request, or empty when the tenant has none with this id. */
    Optional<View> show(CallContext context, ApprovalId id);

    /** A request, who asks, and in the middle of what. */
    record View(Approval approval, Employee employee, Run run) {}
}
