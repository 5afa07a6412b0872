package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.AccessTokensContract;

class RememberedAccessTokensTest extends InMemoryPorts implements AccessTokensContract {}
