package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.MemoryStoreContract;

class InMemoryMemoryStoreTest extends InMemoryPorts implements MemoryStoreContract {}
