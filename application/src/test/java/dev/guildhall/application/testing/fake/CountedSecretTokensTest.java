package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.SecretTokensContract;

class CountedSecretTokensTest extends InMemoryPorts implements SecretTokensContract {}
