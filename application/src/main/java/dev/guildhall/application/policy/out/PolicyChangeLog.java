package dev.guildhall.application.policy.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.UUID;

/** Keeps who changed which policy; nothing is ever taken out. Called inside the transaction that makes the change. */
public interface PolicyChangeLog {

    /** Adds an entry. */
    void add(Entry entry);

    /** Entries, newest first. */
    Page<Entry> list(TenantId tenant, PageRequest page);

    /** What was changed. */
    enum Subject {
        /** Rules for consent. */
        APPROVAL_RULES,
        /** Tools of an employee. */
        EMPLOYEE_TOOLS,
        /** Hosts that employees may fetch from. */
        HOSTS,
        /** Limits of an employee's runs. */
        RUN_LIMITS
    }

    /**
     * A change.
     *
     * @param id time-ordered
     * @param before what held, in words for people
     * @param after what holds, in words for people
     */
    record Entry(TenantId tenant, UUID id, Instant at, MemberId by, Subject subject, String before, String after) {}
}
