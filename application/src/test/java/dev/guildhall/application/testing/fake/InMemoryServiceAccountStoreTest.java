package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.ServiceAccountStoreContract;

class InMemoryServiceAccountStoreTest extends InMemoryPorts implements ServiceAccountStoreContract {}
