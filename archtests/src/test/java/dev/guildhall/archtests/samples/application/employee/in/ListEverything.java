package dev.guildhall.archtests.samples.application.employee.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.archtests.Breaks;

/** A port for two things. */
@Breaks("in-ports-have-one-method")
interface ListEverything {

    int count(CallContext context);

    int sum(CallContext context);
}
