package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.RunFeedContract;

class InMemoryRunFeedTest extends InMemoryPorts implements RunFeedContract {}
