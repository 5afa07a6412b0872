package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.PasswordHasherContract;

class FastPasswordHasherTest extends InMemoryPorts implements PasswordHasherContract {}
