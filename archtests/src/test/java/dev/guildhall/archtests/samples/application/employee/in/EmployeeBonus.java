package dev.guildhall.archtests.samples.application.employee.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.archtests.Breaks;

/** A port that does not say what it does. */
@Breaks("in-ports-start-with-a-verb")
interface EmployeeBonus {

    long of(CallContext context);
}
