package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "api_keys")
@IdClass(TenantKey.class)
class ApiKeyRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    UUID ownerId;

    UUID createdBy;

    String name;

    List<String> scopes;

    String hint;

    String secretHash;

    @Nullable
    String formerHash;

    @Nullable
    Instant formerUntil;

    Instant createdAt;

    Instant expiresAt;

    @Nullable
    Instant lastUsedAt;

    @Nullable
    Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    ApiKeyRow() {}

    static ApiKeyRow of(ApiKey key, TokenHash secret) {
        ApiKeyRow row = new ApiKeyRow();
        row.tenantId = key.tenant().value();
        row.id = key.id().value();
        row.ownerId = key.owner().value();
        row.createdBy = key.createdBy().value();
        row.name = key.name();
        row.scopes = key.scopes().stream().map(Permission::name).sorted().toList();
        row.hint = key.hint();
        row.secretHash = secret.value();
        row.createdAt = key.createdAt();
        row.expiresAt = key.expiresAt();
        return row;
    }

    ApiKey toKey() {
        return new ApiKey(
                new TenantId(tenantId),
                new ApiKeyId(id),
                new MemberId(ownerId),
                new MemberId(createdBy),
                name,
                scopes.stream().map(Permission::valueOf).collect(Collectors.toUnmodifiableSet()),
                hint,
                createdAt,
                expiresAt,
                Optional.ofNullable(formerUntil),
                Optional.ofNullable(lastUsedAt),
                Optional.ofNullable(revokedAt));
    }
}
