package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.RunSignalsContract;

class InMemoryRunSignalsTest extends InMemoryPorts implements RunSignalsContract {}
