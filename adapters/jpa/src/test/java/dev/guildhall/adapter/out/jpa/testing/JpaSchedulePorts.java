package dev.guildhall.adapter.out.jpa.testing;

import dev.guildhall.application.crosstenant.ScheduleClaims;
import dev.guildhall.application.schedule.out.ScheduleStore;
import dev.guildhall.application.testing.contract.SchedulePorts;

/** The real schedules for contracts. */
public class JpaSchedulePorts extends JpaPorts implements SchedulePorts {

    @Override
    public ScheduleStore schedules() {
        return adapter().schedules();
    }

    @Override
    public ScheduleClaims scheduleClaims() {
        return adapter().scheduleClaims();
    }
}
