package dev.guildhall.adapter.out.jpa.schedule;

import dev.guildhall.adapter.out.jpa.testing.JpaSchedulePorts;
import dev.guildhall.application.testing.contract.ScheduleStoreContract;

class ScheduleStoreIT extends JpaSchedulePorts implements ScheduleStoreContract {}
