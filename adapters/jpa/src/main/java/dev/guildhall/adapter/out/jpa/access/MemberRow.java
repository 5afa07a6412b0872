package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.ServiceAccount;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "members")
@IdClass(TenantKey.class)
class MemberRow {

    /** Who or what acts. */
    enum Kind {
        PERSON,
        SERVICE
    }

    @Id
    UUID tenantId;

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Nullable
    String email;

    String displayName;

    @Enumerated(EnumType.STRING)
    Role role;

    Instant createdAt;

    @Nullable
    Instant removedAt;

    boolean owner;

    long revision;

    @SuppressWarnings("NullAway.Init")
    MemberRow() {}

    static MemberRow of(Member member) {
        MemberRow row = of(Principal.of(member));
        row.kind = Kind.PERSON;
        return row;
    }

    static MemberRow of(ServiceAccount account) {
        MemberRow row = of(Principal.of(account));
        row.kind = Kind.SERVICE;
        row.removedAt = account.disabledAt().orElse(null);
        return row;
    }

    private static MemberRow of(Principal principal) {
        MemberRow row = new MemberRow();
        row.tenantId = principal.tenant().value();
        row.id = principal.id().value();
        row.email = principal.email().map(EmailAddress::value).orElse(null);
        row.displayName = principal.displayName();
        row.role = principal.role();
        row.createdAt = principal.createdAt();
        row.revision = 1;
        return row;
    }

    /** Whether this is a person who has not been removed. */
    boolean isMember() {
        return kind == Kind.PERSON && removedAt == null;
    }

    Member toMember() {
        return new Member(
                new TenantId(tenantId),
                new MemberId(id),
                new EmailAddress(Objects.requireNonNull(email, "a person has an address")),
                displayName,
                role,
                createdAt);
    }

    ServiceAccount toServiceAccount() {
        return new ServiceAccount(
                new TenantId(tenantId), new MemberId(id), displayName, role, createdAt, Optional.ofNullable(removedAt));
    }

    Principal toPrincipal() {
        return kind == Kind.PERSON ? Principal.of(toMember()) : Principal.of(toServiceAccount());
    }
}
