package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.lifecycle.out.TenantFigures;
import dev.guildhall.application.testing.contract.TenantFiguresContract;

class TenantFiguresIT extends JpaPorts implements TenantFiguresContract {

    @Override
    public TenantFigures figures() {
        return adapter().lifecycle().figures();
    }
}
