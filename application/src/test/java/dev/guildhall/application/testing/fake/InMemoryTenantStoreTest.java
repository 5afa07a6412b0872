package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.TenantStoreContract;

class InMemoryTenantStoreTest extends InMemoryPorts implements TenantStoreContract {}
