package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MemberId;
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
@Table(name = "members")
@IdClass(TenantKey.class)
class MemberRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    String email;

    String displayName;

    @Enumerated(EnumType.STRING)
    Role role;

    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    MemberRow() {}

    static MemberRow of(Member member) {
        MemberRow row = new MemberRow();
        row.tenantId = member.tenant().value();
        row.id = member.id().value();
        row.email = member.email().value();
        row.displayName = member.displayName();
        row.role = member.role();
        row.createdAt = member.createdAt();
        return row;
    }

    Member toMember() {
        return new Member(
                new TenantId(tenantId), new MemberId(id), new EmailAddress(email), displayName, role, createdAt);
    }
}
