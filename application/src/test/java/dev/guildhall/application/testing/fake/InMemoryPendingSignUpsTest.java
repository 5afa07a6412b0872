package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.PendingSignUpsContract;

class InMemoryPendingSignUpsTest extends InMemoryPorts implements PendingSignUpsContract {}
