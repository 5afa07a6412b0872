package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.FactorStore;
import dev.guildhall.application.testing.contract.FactorStoreContract;

class FactorStoreIT extends JpaPorts implements FactorStoreContract {

    @Override
    public FactorStore factors() {
        return adapter().factors();
    }
}
