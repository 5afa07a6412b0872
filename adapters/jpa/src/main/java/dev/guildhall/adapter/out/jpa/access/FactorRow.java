package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.shared.MemberId;
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
@Table(name = "second_factors")
@IdClass(FactorRow.Key.class)
class FactorRow {
    @Id
    UUID tenantId;

    @Id
    UUID memberId;

    String sealedSecret;

    Instant createdAt;

    @Nullable
    Instant confirmedAt;

    long lastStep;

    @SuppressWarnings("NullAway.Init")
    FactorRow() {}

    static FactorRow of(SecondFactor factor) {
        FactorRow row = new FactorRow();
        row.tenantId = factor.tenant().value();
        row.memberId = factor.member().value();
        row.sealedSecret = factor.sealedSecret();
        row.createdAt = factor.createdAt();
        row.confirmedAt = factor.confirmedAt().orElse(null);
        row.lastStep = factor.lastStep();
        return row;
    }

    SecondFactor toFactor() {
        return new SecondFactor(
                new TenantId(tenantId),
                new MemberId(memberId),
                sealedSecret,
                createdAt,
                Optional.ofNullable(confirmedAt),
                lastStep);
    }

    /** A member has one at most. */
    record Key(UUID tenantId, UUID memberId) {}
}
