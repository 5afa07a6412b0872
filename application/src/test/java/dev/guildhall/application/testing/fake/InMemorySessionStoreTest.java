package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.SessionStoreContract;

class InMemorySessionStoreTest extends InMemoryPorts implements SessionStoreContract {}
