package dev.guildhall.application.schedule;

import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.conversation.MessageSender;
import dev.guildhall.application.conversation.out.ConversationStore;
import dev.guildhall.application.crosstenant.ScheduleClaims;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.idempotency.IdempotencyStore;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.schedule.out.Recurrences;
import dev.guildhall.application.schedule.out.ScheduleStore;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/** Everything that schedules need from the outside. */
public record SchedulePorts(
        TenantTransactions tx,
        MemberStore members,
        EmployeeStore employees,
        ConversationStore conversations,
        RunStore runs,
        MessageSender sender,
        ScheduleStore schedules,
        ScheduleClaims claims,
        Recurrences recurrences,
        IdempotencyStore keys,
        InstantSource clock,
        IdSource ids,
        AuditTrail trail) {}
