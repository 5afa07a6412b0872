package dev.guildhall.application.testing.fake;

import dev.guildhall.application.lifecycle.out.TenantFigures;
import dev.guildhall.application.testing.contract.TenantFiguresContract;

class InMemoryTenantFiguresTest extends InMemoryPorts implements TenantFiguresContract {

    @Override
    public TenantFigures figures() {
        return new InMemoryTenantFigures(database());
    }
}
