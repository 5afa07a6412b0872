package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.StandingStoreContract;

class InMemoryStandingStoreTest extends InMemoryPorts implements StandingStoreContract {}
