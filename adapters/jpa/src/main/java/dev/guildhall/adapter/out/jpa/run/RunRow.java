package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "runs")
@IdClass(TenantKey.class)
class RunRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    RunKind kind;

    UUID employeeId;

    @Nullable
    UUID conversationId;

    @Nullable
    UUID parentRunId;

    @Nullable
    String parentCall;

    int depth;

    UUID requestedBy;

    String input;

    @Enumerated(EnumType.STRING)
    RunStatus status;

    long costMicros;

    Instant createdAt;

    @Nullable
    Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    RunRow() {}

    static RunRow of(Run run) {
        RunRow row = new RunRow();
        row.tenantId = run.tenant().value();
        row.id = run.id().value();
        row.kind = run.kind();
        row.employeeId = run.employee().value();
        row.conversationId = run.conversation().map(ConversationId::value).orElse(null);
        row.parentRunId = run.parent().map(parent -> parent.run().value()).orElse(null);
        row.parentCall = run.parent().map(parent -> parent.call().value()).orElse(null);
        row.depth = run.depth();
        row.requestedBy = run.requestedBy().value();
        row.input = StorableText.of(run.input());
        row.status = run.status();
        row.costMicros = run.cost().value();
        row.createdAt = run.createdAt();
        row.finishedAt = run.finishedAt().orElse(null);
        return row;
    }

    Run toRun() {
        return new Run(
                new TenantId(tenantId),
                new RunId(id),
                kind,
                new EmployeeId(employeeId),
                Optional.ofNullable(conversationId).map(ConversationId::new),
                parent(),
                depth,
                new MemberId(requestedBy),
                input,
                status,
                new MoneyMicros(costMicros),
                createdAt,
                Optional.ofNullable(finishedAt));
    }

    private Optional<Run.Parent> parent() {
        return parentRunId == null || parentCall == null
                ? Optional.empty()
                : Optional.of(new Run.Parent(new RunId(parentRunId), new CallId(parentCall)));
    }
}
