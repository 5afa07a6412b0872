package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.TenantTransactionsContract;

class InMemoryTransactionsTest extends InMemoryPorts implements TenantTransactionsContract {}
