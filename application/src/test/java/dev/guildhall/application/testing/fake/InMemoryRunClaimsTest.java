package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.RunClaimsContract;

class InMemoryRunClaimsTest extends InMemoryPorts implements RunClaimsContract {}
