package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.RefreshTokenStoreContract;

class InMemoryRefreshTokenStoreTest extends InMemoryPorts implements RefreshTokenStoreContract {}
