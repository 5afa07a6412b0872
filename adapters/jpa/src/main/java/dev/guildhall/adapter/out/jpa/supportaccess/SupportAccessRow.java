package dev.guildhall.adapter.out.jpa.supportaccess;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.application.supportaccess.out.SupportAccessStore.Admitted;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.SupportVisitId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportAccess.Decision;
import dev.guildhall.domain.supportaccess.Supporter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "support_accesses")
@IdClass(TenantKey.class)
class SupportAccessRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    UUID supporterCompany;

    UUID supporterId;

    String supporterName;

    String reason;

    int hours;

    Instant askedAt;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    @Nullable
    Boolean granted;

    @Nullable
    Instant endedAt;

    @Nullable
    String tokenHash;

    @Nullable
    UUID sessionId;

    @Nullable
    UUID visitId;

    @SuppressWarnings("NullAway.Init")
    SupportAccessRow() {}

    static SupportAccessRow of(SupportAccess access) {
        SupportAccessRow row = new SupportAccessRow();
        row.tenantId = access.tenant().value();
        row.id = access.id().value();
        row.supporterCompany = access.supporter().company().value();
        row.supporterId = access.supporter().member().value();
        row.supporterName = access.supporter().name();
        row.reason = StorableText.of(access.reason());
        row.hours = Math.toIntExact(access.length().toHours());
        row.askedAt = access.askedAt();
        access.decision().ifPresent(decision -> {
            row.decidedBy = decision.by().value();
            row.decidedAt = decision.at();
            row.granted = decision.granted();
        });
        row.endedAt = access.endedAt().orElse(null);
        return row;
    }

    SupportAccess toAccess() {
        return new SupportAccess(
                new TenantId(tenantId),
                new SupportAccessId(id),
                new Supporter(new TenantId(supporterCompany), new MemberId(supporterId), supporterName),
                reason,
                Duration.ofHours(hours),
                askedAt,
                decision(),
                Optional.ofNullable(endedAt));
    }

    private Optional<Decision> decision() {
        return decidedBy == null || decidedAt == null || granted == null
                ? Optional.empty()
                : Optional.of(new Decision(new MemberId(decidedBy), decidedAt, granted));
    }

    Optional<Admitted> toAdmitted() {
        return visitId == null || sessionId == null
                ? Optional.empty()
                : Optional.of(new Admitted(toAccess(), new SupportVisitId(visitId), new SessionId(sessionId)));
    }
}
