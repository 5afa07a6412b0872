package dev.guildhall.archtests.samples.application.employee.out;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.shared.TenantId;

/** Learns who asks. */
@Breaks("out-ports-know-no-caller")
interface BonusLedger {

    void append(TenantId tenant, CallContext context);
}
