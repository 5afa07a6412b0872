package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.TenantDirectory;
import dev.guildhall.application.testing.contract.TenantDirectoryContract;

class InMemoryTenantDirectoryTest extends InMemoryPorts implements TenantDirectoryContract {

    @Override
    public TenantDirectory directory() {
        return new InMemoryTenantDirectory(database());
    }
}
