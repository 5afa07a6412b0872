package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.PasswordResetStoreContract;

class InMemoryPasswordResetStoreTest extends InMemoryPorts implements PasswordResetStoreContract {}
