package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.application.access.out.RefreshTokenStore.RefreshToken;
import dev.guildhall.application.access.out.TokenHash;
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
@Table(name = "refresh_tokens")
@IdClass(RefreshTokenRow.Key.class)
class RefreshTokenRow {
    @Id
    UUID tenantId;

    @Id
    String tokenHash;

    UUID sessionId;

    Instant expiresAt;

    @Nullable
    Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    RefreshTokenRow() {}

    static RefreshTokenRow of(RefreshToken token) {
        RefreshTokenRow row = new RefreshTokenRow();
        row.tenantId = token.tenant().value();
        row.tokenHash = token.hash().value();
        row.sessionId = token.session().value();
        row.expiresAt = token.expiresAt();
        row.usedAt = token.usedAt().orElse(null);
        return row;
    }

    RefreshToken toToken() {
        return new RefreshToken(
                new TenantId(tenantId),
                new TokenHash(tokenHash),
                new SessionId(sessionId),
                expiresAt,
                Optional.ofNullable(usedAt));
    }

    /** A token has no other name than its digest. */
    record Key(UUID tenantId, String tokenHash) {}
}
