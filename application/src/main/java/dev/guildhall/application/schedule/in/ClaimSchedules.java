package dev.guildhall.application.schedule.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.schedule.DueSchedule;
import java.util.List;

/** Finds schedules of all tenants whose time has come. */
public interface ClaimSchedules {

    /**
     * Claims some, longest due first; for a while no other node gets them.
     *
     * @param max how many at most
     */
    List<DueSchedule> claim(SystemContext context, int max);
}
