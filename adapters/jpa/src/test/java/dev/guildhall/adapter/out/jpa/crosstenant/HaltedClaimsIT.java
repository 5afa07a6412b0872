package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.testing.contract.HaltedClaimsContract;

class HaltedClaimsIT extends JpaQueuePorts implements HaltedClaimsContract {

    @Override
    public StandingStore standings() {
        return adapter().lifecycle().standings();
    }
}
