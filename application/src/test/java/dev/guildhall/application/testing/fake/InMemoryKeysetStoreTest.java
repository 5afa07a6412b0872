package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.KeysetStoreContract;

class InMemoryKeysetStoreTest extends InMemoryPorts implements KeysetStoreContract {}
