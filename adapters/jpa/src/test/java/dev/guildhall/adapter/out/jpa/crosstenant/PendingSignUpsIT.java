package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.crosstenant.PendingSignUps;
import dev.guildhall.application.testing.contract.PendingSignUpsContract;

class PendingSignUpsIT extends JpaPorts implements PendingSignUpsContract {

    @Override
    public PendingSignUps pendingSignUps() {
        return adapter().pendingSignUps();
    }
}
