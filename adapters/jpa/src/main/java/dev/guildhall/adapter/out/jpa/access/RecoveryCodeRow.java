package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "recovery_codes")
@IdClass(RecoveryCodeRow.Key.class)
class RecoveryCodeRow {
    @Id
    UUID tenantId;

    @Id
    UUID memberId;

    @Id
    String codeHash;

    @SuppressWarnings("NullAway.Init")
    RecoveryCodeRow() {}

    static RecoveryCodeRow of(TenantId tenant, MemberId member, TokenHash code) {
        RecoveryCodeRow row = new RecoveryCodeRow();
        row.tenantId = tenant.value();
        row.memberId = member.value();
        row.codeHash = code.value();
        return row;
    }

    /** A code has no other name than its digest. */
    record Key(UUID tenantId, UUID memberId, String codeHash) {}
}
