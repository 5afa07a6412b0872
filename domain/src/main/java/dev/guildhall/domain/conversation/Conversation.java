package dev.guildhall.domain.conversation;

import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;

/**
 * A thread between members and one employee.
 *
 * @param startedBy the member who hired or wrote first
 * @param lastMessageAt for ordering
 */
public record Conversation(
        TenantId tenant,
        ConversationId id,
        EmployeeId employee,
        MemberId startedBy,
        Instant createdAt,
        Instant lastMessageAt) {}
