package dev.guildhall.domain.approval;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * A change of what a company's employees may do.
 *
 * @param id time-ordered
 * @param before what held, in words for people
 * @param after what holds since, in words for people
 */
public record PolicyChange(
        TenantId tenant, UUID id, Instant at, MemberId by, Subject subject, String before, String after) {

    /** What was changed. */
    public enum Subject {
        /** Rules for consent. */
        APPROVAL_RULES,
        /** Tools of an employee. */
        EMPLOYEE_TOOLS,
        /** Hosts that employees may fetch from. */
        HOSTS,
        /** Limits of an employee's runs. */
        RUN_LIMITS
    }
}
