package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.ApiKeyStoreContract;

class InMemoryApiKeyStoreTest extends InMemoryPorts implements ApiKeyStoreContract {}
