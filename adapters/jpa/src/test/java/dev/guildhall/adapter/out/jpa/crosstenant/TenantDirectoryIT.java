package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.crosstenant.TenantDirectory;
import dev.guildhall.application.testing.contract.TenantDirectoryContract;

class TenantDirectoryIT extends JpaPorts implements TenantDirectoryContract {

    @Override
    public TenantDirectory directory() {
        return adapter().lifecycle().directory();
    }
}
