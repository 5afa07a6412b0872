package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.HaltedSchedulesContract;

class InMemoryHaltedSchedulesTest extends InMemoryPorts implements HaltedSchedulesContract {}
