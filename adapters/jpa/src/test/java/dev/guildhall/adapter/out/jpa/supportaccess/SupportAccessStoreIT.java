package dev.guildhall.adapter.out.jpa.supportaccess;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.supportaccess.out.SupportAccessStore;
import dev.guildhall.application.testing.contract.SupportAccessStoreContract;

class SupportAccessStoreIT extends JpaPorts implements SupportAccessStoreContract {

    @Override
    public SupportAccessStore supportAccesses() {
        return adapter().lifecycle().supportAccesses();
    }
}
