package dev.guildhall.adapter.out.jpa.conversation;

import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "conversations")
@IdClass(TenantKey.class)
class ConversationRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    UUID employeeId;

    UUID startedBy;

    Instant createdAt;

    Instant lastMessageAt;

    @SuppressWarnings("NullAway.Init")
    ConversationRow() {}

    static ConversationRow of(Conversation conversation) {
        ConversationRow row = new ConversationRow();
        row.tenantId = conversation.tenant().value();
        row.id = conversation.id().value();
        row.employeeId = conversation.employee().value();
        row.startedBy = conversation.startedBy().value();
        row.createdAt = conversation.createdAt();
        row.lastMessageAt = conversation.lastMessageAt();
        return row;
    }

    Conversation toConversation() {
        return new Conversation(
                new TenantId(tenantId),
                new ConversationId(id),
                new EmployeeId(employeeId),
                new MemberId(startedBy),
                createdAt,
                lastMessageAt);
    }
}
