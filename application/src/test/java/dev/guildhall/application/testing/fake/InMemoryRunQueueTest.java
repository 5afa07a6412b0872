package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.RunQueueContract;

class InMemoryRunQueueTest extends InMemoryPorts implements RunQueueContract {}
