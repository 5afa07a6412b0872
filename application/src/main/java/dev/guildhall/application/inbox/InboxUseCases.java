package dev.guildhall.application.inbox;

import dev.guildhall.application.inbox.in.DecideApproval;
import dev.guildhall.application.inbox.in.ListApprovals;
import dev.guildhall.application.inbox.in.ShowApproval;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.approval.Approval;

/** Builds the use cases of the inbox. */
public final class InboxUseCases {

    private final InboxPorts ports;

    /**
     * @param ports what they run on
     */
    public InboxUseCases(InboxPorts ports) {
        this.ports = ports;
    }

    /** {@link DecideApproval}. */
    public DecideApproval decideApproval() {
        return new DecideApprovalService(ports);
    }

    /** {@link ListApprovals}. */
    public ListApprovals listApprovals() {
        return (context, state, page) -> {
            context.demand(Permission.APPROVAL_READ);
            return ports.tx()
                    .read(
                            context.tenant(),
                            () -> ports.approvals()
                                    .list(context.tenant(), state, page)
                                    .map(approval -> new ListApprovals.Item(approval, employeeOf(approval))));
        };
    }

    /** {@link ShowApproval}. */
    public ShowApproval showApproval() {
        return (context, id) -> {
            context.demand(Permission.APPROVAL_READ);
            return ports.tx()
                    .read(
                            context.tenant(),
                            () -> ports.approvals()
                                    .find(context.tenant(), id)
                                    .map(approval -> new ShowApproval.View(
                                            approval,
                                            employeeOf(approval),
                                            ports.runs()
                                                    .find(approval.tenant(), approval.run())
                                                    .orElseThrow())));
        };
    }

    private Employee employeeOf(Approval approval) {
        return ports.employees().find(approval.tenant(), approval.employee()).orElseThrow();
    }
}
