package dev.guildhall.adapter.out.jpa.employee;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.testing.contract.EmployeeStoreContract;

class EmployeeStoreIT extends JpaPorts implements EmployeeStoreContract {}
