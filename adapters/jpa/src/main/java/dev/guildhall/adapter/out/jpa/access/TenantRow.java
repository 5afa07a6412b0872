package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "tenants")
class TenantRow {
    @Id
    UUID tenantId;

    String companyName;

    @Nullable
    String industry;

    @Nullable
    String companySize;

    @Enumerated(EnumType.STRING)
    SubscriptionPlan plan;

    int planVersion;
    long revision;

    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    TenantRow() {}

    static TenantRow of(Tenant tenant) {
        TenantRow row = new TenantRow();
        row.tenantId = tenant.id().value();
        row.companyName = tenant.companyName();
        row.industry = tenant.industry().orElse(null);
        row.companySize = tenant.companySize().orElse(null);
        row.plan = tenant.plan();
        row.planVersion = tenant.planVersion();
        row.revision = tenant.revision();
        row.createdAt = tenant.createdAt();
        return row;
    }

    Tenant toTenant() {
        return new Tenant(
                new TenantId(tenantId),
                companyName,
                Optional.ofNullable(industry),
                Optional.ofNullable(companySize),
                plan,
                planVersion,
                revision,
                createdAt);
    }
}
