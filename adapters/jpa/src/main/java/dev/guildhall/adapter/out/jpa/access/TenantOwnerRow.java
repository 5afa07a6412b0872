package dev.guildhall.adapter.out.jpa.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "tenant_owners")
class TenantOwnerRow {
    @Id
    UUID tenantId;

    UUID memberId;

    @SuppressWarnings("NullAway.Init")
    TenantOwnerRow() {}
}
