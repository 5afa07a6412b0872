package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.SignInRulesStoreContract;

class InMemorySignInRulesStoreTest extends InMemoryPorts implements SignInRulesStoreContract {}
