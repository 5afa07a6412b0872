package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.RunCountsContract;

class InMemoryRunCountsTest extends InMemoryPorts implements RunCountsContract {}
