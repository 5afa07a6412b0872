package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.archtests.Breaks;

/** Reads without asking for a right. */
@Breaks("callers-use-in-ports-only")
record GoesAroundTheUseCase(EmployeeStore employees) {}
