package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.application.access.out.PasswordResetStore.PasswordReset;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "password_resets")
@IdClass(PasswordResetRow.Key.class)
class PasswordResetRow {
    @Id
    UUID tenantId;

    @Id
    String tokenHash;

    UUID memberId;

    Instant createdAt;

    Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    PasswordResetRow() {}

    static PasswordResetRow of(PasswordReset reset) {
        PasswordResetRow row = new PasswordResetRow();
        row.tenantId = reset.tenant().value();
        row.tokenHash = reset.token().value();
        row.memberId = reset.member().value();
        row.createdAt = reset.createdAt();
        row.expiresAt = reset.expiresAt();
        return row;
    }

    PasswordReset toReset() {
        return new PasswordReset(
                new TenantId(tenantId), new TokenHash(tokenHash), new MemberId(memberId), createdAt, expiresAt);
    }

    /** A link has no other name than its digest. */
    record Key(UUID tenantId, String tokenHash) {}
}
