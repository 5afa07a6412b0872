package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.EmployeeStoreContract;

class InMemoryEmployeeStoreTest extends InMemoryPorts implements EmployeeStoreContract {}
