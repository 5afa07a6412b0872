package dev.guildhall.adapter.out.jpa.mail;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.mail.MailKind;
import dev.guildhall.domain.mail.MailState;
import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MailId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "mails")
@IdClass(TenantKey.class)
class MailRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    MailKind kind;

    String recipient;

    String subject;

    @Nullable
    String body;

    @Enumerated(EnumType.STRING)
    MailState state;

    int attempts;

    Instant createdAt;

    Instant expiresAt;

    Instant nextAt;

    @Nullable
    String failure;

    @Nullable
    Instant claimedUntil;

    long revision;

    @SuppressWarnings("NullAway.Init")
    MailRow() {}

    static MailRow of(OutboxMail mail) {
        MailRow row = new MailRow();
        row.tenantId = mail.tenant().value();
        row.id = mail.id().value();
        row.kind = mail.kind();
        row.recipient = StorableText.of(mail.to().value());
        row.subject = StorableText.of(mail.subject());
        row.body = mail.body().map(StorableText::of).orElse(null);
        row.state = mail.state();
        row.attempts = mail.attempts();
        row.createdAt = mail.createdAt();
        row.expiresAt = mail.expiresAt();
        row.nextAt = mail.nextAt();
        row.failure = mail.failure().map(StorableText::of).orElse(null);
        row.revision = mail.revision();
        return row;
    }

    OutboxMail toMail() {
        return new OutboxMail(
                new TenantId(tenantId),
                new MailId(id),
                kind,
                new EmailAddress(recipient),
                subject,
                Optional.ofNullable(body),
                state,
                attempts,
                createdAt,
                expiresAt,
                nextAt,
                Optional.ofNullable(failure),
                revision);
    }
}
