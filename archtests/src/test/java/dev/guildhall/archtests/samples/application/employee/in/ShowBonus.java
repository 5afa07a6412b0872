package dev.guildhall.archtests.samples.application.employee.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.archtests.Breaks;

/** Answers callers who have not said who they are. */
@Breaks("in-ports-take-the-context-first")
interface ShowBonus {

    long show(SystemContext context);
}
