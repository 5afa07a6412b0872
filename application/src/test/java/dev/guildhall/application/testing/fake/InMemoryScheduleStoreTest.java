package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.ScheduleStoreContract;

class InMemoryScheduleStoreTest extends InMemoryPorts implements ScheduleStoreContract {}
