package dev.guildhall.domain.schedule;

import dev.guildhall.domain.shared.ScheduleId;
import dev.guildhall.domain.shared.TenantId;

/** A schedule whose time seems to have come; its row in its tenant's transaction says whether it really has. */
public record DueSchedule(TenantId tenant, ScheduleId id) {}
