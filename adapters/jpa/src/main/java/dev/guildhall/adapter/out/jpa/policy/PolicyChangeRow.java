package dev.guildhall.adapter.out.jpa.policy;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.approval.PolicyChange;
import dev.guildhall.domain.approval.PolicyChange.Subject;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "policy_changes")
@IdClass(TenantKey.class)
class PolicyChangeRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    Instant at;

    UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "what")
    Subject subject;

    String before;

    String after;

    @SuppressWarnings("NullAway.Init")
    PolicyChangeRow() {}

    static PolicyChangeRow of(PolicyChange entry) {
        PolicyChangeRow row = new PolicyChangeRow();
        row.tenantId = entry.tenant().value();
        row.id = entry.id();
        row.at = entry.at();
        row.memberId = entry.by().value();
        row.subject = entry.subject();
        row.before = StorableText.of(entry.before());
        row.after = StorableText.of(entry.after());
        return row;
    }

    PolicyChange toEntry() {
        return new PolicyChange(new TenantId(tenantId), id, at, new MemberId(memberId), subject, before, after);
    }
}
