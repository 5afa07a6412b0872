package dev.guildhall.archtests.samples.application.employee.out;

import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.shared.TenantId;

/** Is named after what stands behind it today. */
@Breaks("inside-names-no-technology")
interface JsonNotes {

    String find(TenantId tenant);
}
