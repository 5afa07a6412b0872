package dev.guildhall.archtests.samples.application.employee.in;

import dev.guildhall.archtests.Breaks;

/** A port that nothing else can stand behind. */
@Breaks("in-ports-are-interfaces")
final class PayEmployee {
    private PayEmployee() {}
}
