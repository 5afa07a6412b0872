package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.UsageSumsContract;

class InMemoryUsageSumsTest extends InMemoryPorts implements UsageSumsContract {}
