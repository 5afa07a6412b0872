package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.SupportAccessStoreContract;

class InMemorySupportAccessStoreTest extends InMemoryPorts implements SupportAccessStoreContract {}
