package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.RunStoreContract;

class InMemoryRunStoreTest extends InMemoryPorts implements RunStoreContract {}
