package dev.guildhall.archtests.samples.application.employee.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.shared.TenantId;

/** Believes whoever names a tenant. */
@Breaks("in-ports-take-the-context-first")
interface ShowSalary {

    long show(TenantId tenant, CallContext context);
}
