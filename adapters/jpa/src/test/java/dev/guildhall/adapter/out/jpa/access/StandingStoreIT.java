package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.testing.contract.StandingStoreContract;

class StandingStoreIT extends JpaPorts implements StandingStoreContract {

    @Override
    public StandingStore standings() {
        return adapter().lifecycle().standings();
    }
}
