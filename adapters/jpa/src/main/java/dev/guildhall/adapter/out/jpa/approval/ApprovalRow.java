package dev.guildhall.adapter.out.jpa.approval;

import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.approval.Approval.Vote;
import dev.guildhall.domain.approval.ApprovalLevel;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "approvals")
@IdClass(TenantKey.class)
class ApprovalRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    UUID runId;

    String call;

    UUID employeeId;

    String tool;

    String arguments;

    String digest;

    @Enumerated(EnumType.STRING)
    ApprovalLevel level;

    String reason;

    @Nullable
    Long amountMicros;

    Instant requestedAt;

    Instant expiresAt;

    @Enumerated(EnumType.STRING)
    Approval.Status status;

    @Nullable
    String approved;

    @Nullable
    String approvedDigest;

    @SuppressWarnings("NullAway.Init")
    ApprovalRow() {}

    static ApprovalRow of(Approval approval) {
        ApprovalRow row = new ApprovalRow();
        row.tenantId = approval.tenant().value();
        row.id = approval.id().value();
        row.runId = approval.run().value();
        row.call = approval.call().value();
        row.employeeId = approval.employee().value();
        row.tool = approval.tool();
        row.arguments = approval.arguments();
        row.digest = approval.digest();
        row.level = approval.level();
        row.reason = approval.reason();
        row.amountMicros = approval.amount().map(MoneyMicros::value).orElse(null);
        row.requestedAt = approval.requestedAt();
        row.expiresAt = approval.expiresAt();
        row.status = approval.status();
        row.approved = approval.approved().orElse(null);
        row.approvedDigest = approval.approvedDigest().orElse(null);
        return row;
    }

    Approval toApproval(List<Vote> votes) {
        return new Approval(
                new TenantId(tenantId),
                new ApprovalId(id),
                new RunId(runId),
                new CallId(call),
                new EmployeeId(employeeId),
                tool,
                arguments,
                digest,
                level,
                reason,
                Optional.ofNullable(amountMicros).map(MoneyMicros::new),
                requestedAt,
                expiresAt,
                status,
                Optional.ofNullable(approved),
                Optional.ofNullable(approvedDigest),
                votes);
    }
}
