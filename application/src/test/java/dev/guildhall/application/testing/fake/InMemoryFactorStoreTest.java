package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.FactorStoreContract;

class InMemoryFactorStoreTest extends InMemoryPorts implements FactorStoreContract {}
