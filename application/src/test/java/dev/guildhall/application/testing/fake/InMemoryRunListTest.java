package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.RunListContract;

class InMemoryRunListTest extends InMemoryPorts implements RunListContract {}
