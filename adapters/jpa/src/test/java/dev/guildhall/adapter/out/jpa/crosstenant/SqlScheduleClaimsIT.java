package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.testing.JpaSchedulePorts;
import dev.guildhall.application.testing.contract.ScheduleClaimsContract;

class SqlScheduleClaimsIT extends JpaSchedulePorts implements ScheduleClaimsContract {}
