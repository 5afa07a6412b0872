package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.UseMeterContract;

class InMemoryUseMeterTest extends InMemoryPorts implements UseMeterContract {}
