package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvitationId;
import dev.guildhall.domain.shared.MemberId;
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
@Table(name = "invitations")
@IdClass(TenantKey.class)
class InvitationRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    String email;

    @Enumerated(EnumType.STRING)
    Role role;

    UUID invitedBy;

    String tokenHash;

    Instant createdAt;

    Instant expiresAt;

    @Nullable
    Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    InvitationRow() {}

    static InvitationRow of(Invitation invitation, TokenHash token) {
        InvitationRow row = new InvitationRow();
        row.tenantId = invitation.tenant().value();
        row.id = invitation.id().value();
        row.email = invitation.email().value();
        row.role = invitation.role();
        row.invitedBy = invitation.invitedBy().value();
        row.tokenHash = token.value();
        row.createdAt = invitation.createdAt();
        row.expiresAt = invitation.expiresAt();
        row.endedAt = invitation.endedAt().orElse(null);
        return row;
    }

    Invitation toInvitation() {
        return new Invitation(
                new TenantId(tenantId),
                new InvitationId(id),
                new EmailAddress(email),
                role,
                new MemberId(invitedBy),
                createdAt,
                expiresAt,
                Optional.ofNullable(endedAt));
    }
}
