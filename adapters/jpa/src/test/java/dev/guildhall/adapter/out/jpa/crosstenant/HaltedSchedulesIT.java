package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.testing.JpaSchedulePorts;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.testing.contract.HaltedSchedulesContract;

class HaltedSchedulesIT extends JpaSchedulePorts implements HaltedSchedulesContract {

    @Override
    public StandingStore standings() {
        return adapter().lifecycle().standings();
    }
}
