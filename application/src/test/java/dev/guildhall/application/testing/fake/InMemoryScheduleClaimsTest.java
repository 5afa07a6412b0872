package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.ScheduleClaimsContract;

class InMemoryScheduleClaimsTest extends InMemoryPorts implements ScheduleClaimsContract {}
