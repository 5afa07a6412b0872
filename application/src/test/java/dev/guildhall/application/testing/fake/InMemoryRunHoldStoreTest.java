package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.RunHoldStoreContract;

class InMemoryRunHoldStoreTest extends InMemoryPorts implements RunHoldStoreContract {}
