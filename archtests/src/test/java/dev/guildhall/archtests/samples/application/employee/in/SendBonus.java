package dev.guildhall.archtests.samples.application.employee.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.archtests.Breaks;

/** Has refusals that nobody must look at. */
@Breaks("outcomes-are-sealed")
interface SendBonus {

    Outcome send(CallContext context);

    interface Outcome {}
}
