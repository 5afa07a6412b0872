package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.run.out.RunHoldStore;
import dev.guildhall.application.testing.contract.RunHoldStoreContract;

class RunHoldStoreIT extends JpaPorts implements RunHoldStoreContract {

    @Override
    public RunHoldStore holds() {
        return adapter().oversight().runHolds();
    }
}
