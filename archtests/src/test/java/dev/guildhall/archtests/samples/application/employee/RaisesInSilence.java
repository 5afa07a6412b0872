package dev.guildhall.archtests.samples.application.employee;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.access.Permission;

/** Nobody would know who did it. */
@Breaks("changes-are-audited")
final class RaisesInSilence {

    void raise(CallContext context) {
        context.demand(Permission.EMPLOYEE_CHANGE);
    }
}
