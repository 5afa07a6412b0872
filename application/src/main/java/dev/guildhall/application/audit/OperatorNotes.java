package dev.guildhall.application.audit;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.TenantId;

/** Writes down what operators do to companies: in that company's log, and in their own company's. */
public final class OperatorNotes {

    private final TenantTransactions tx;
    private final AuditTrail trail;

    /**
     * @param tx of the company and of the operators' own
     */
    public OperatorNotes(TenantTransactions tx, AuditTrail trail) {
        this.tx = tx;
        this.trail = trail;
    }

    /** Last in the transaction of the company that it is done to. */
    public void inTheirs(
            CallContext operator, TenantId tenant, AuditAction action, AuditTarget target, AuditChange... changes) {
        trail.note(
                operator.entry(), tenant, AuditActor.of(operator.member(), operator.role()), action, target, changes);
    }

    /**
     * After that, in a transaction of its own: nobody holds the ends of two logs at once. What was said about the company
     * stands in its own log only, so that it goes when the company is erased.
     */
    public void inOurs(CallContext operator, AuditAction action, AuditTarget target) {
        tx.run(operator.tenant(), () -> trail.note(operator, action, target));
    }
}
