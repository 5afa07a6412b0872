package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.SecretStoreContract;

class InMemorySecretStoreTest extends InMemoryPorts implements SecretStoreContract {}
