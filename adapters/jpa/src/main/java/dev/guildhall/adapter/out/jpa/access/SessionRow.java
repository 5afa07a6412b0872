package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.access.Device;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "sessions")
@IdClass(TenantKey.class)
class SessionRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    UUID memberId;

    String tokenHash;

    Instant createdAt;

    Instant expiresAt;

    Instant lastSeenAt;

    String origin;

    String program;

    @Nullable
    Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    SessionRow() {}

    static SessionRow of(Session session, TokenHash token) {
        SessionRow row = new SessionRow();
        row.tenantId = session.tenant().value();
        row.id = session.id().value();
        row.memberId = session.member().value();
        row.tokenHash = token.value();
        row.createdAt = session.createdAt();
        row.expiresAt = session.expiresAt();
        row.lastSeenAt = session.lastSeenAt();
        row.origin = StorableText.of(session.device().origin());
        row.program = StorableText.of(session.device().program());
        row.revokedAt = session.revokedAt().orElse(null);
        return row;
    }

    Session toSession() {
        return new Session(
                new TenantId(tenantId),
                new SessionId(id),
                new MemberId(memberId),
                createdAt,
                expiresAt,
                lastSeenAt,
                new Device(origin, program),
                Optional.ofNullable(revokedAt));
    }
}
