package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.HaltedClaimsContract;

class InMemoryHaltedClaimsTest extends InMemoryPorts implements HaltedClaimsContract {}
