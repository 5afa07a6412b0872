package dev.guildhall.adapter.out.jpa.conversation;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MessageId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "messages")
@IdClass(TenantKey.class)
class MessageRow {

    enum AuthorKind {
        MEMBER,
        EMPLOYEE
    }

    @Id
    UUID tenantId;

    @Id
    UUID id;

    UUID conversationId;

    UUID employeeId;

    @Enumerated(EnumType.STRING)
    AuthorKind author;

    UUID authorId;

    UUID runId;

    String content;

    Instant at;

    @SuppressWarnings("NullAway.Init")
    MessageRow() {}

    static MessageRow of(Message message, UUID employee) {
        MessageRow row = new MessageRow();
        row.tenantId = message.tenant().value();
        row.id = message.id().value();
        row.conversationId = message.conversation().value();
        row.employeeId = employee;
        row.write(message.author());
        row.runId = message.run().value();
        row.content = StorableText.of(message.content());
        row.at = message.at();
        return row;
    }

    private void write(Author written) {
        switch (written) {
            case Author.OfMember(MemberId member) -> {
                author = AuthorKind.MEMBER;
                authorId = member.value();
            }
            case Author.OfEmployee(EmployeeId employee) -> {
                author = AuthorKind.EMPLOYEE;
                authorId = employee.value();
            }
        }
    }

    Message toMessage() {
        return new Message(
                new TenantId(tenantId),
                new MessageId(id),
                new ConversationId(conversationId),
                author(),
                new RunId(runId),
                content,
                at);
    }

    private Author author() {
        return switch (author) {
            case MEMBER -> new Author.OfMember(new MemberId(authorId));
            case EMPLOYEE -> new Author.OfEmployee(new EmployeeId(authorId));
        };
    }
}
