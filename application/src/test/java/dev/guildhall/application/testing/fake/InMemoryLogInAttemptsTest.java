package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.LogInAttemptsContract;

class InMemoryLogInAttemptsTest extends InMemoryPorts implements LogInAttemptsContract {}
