package dev.guildhall.archtests.samples.application.employee.out;

import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.shared.EmployeeId;

/** Does not ask whose data it is. */
@Breaks("tenant-ports-take-the-tenant-first")
interface SalaryStore {

    long find(EmployeeId employee);
}
