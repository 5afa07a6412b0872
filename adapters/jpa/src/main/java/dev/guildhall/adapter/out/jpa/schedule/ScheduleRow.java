package dev.guildhall.adapter.out.jpa.schedule;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.schedule.Occurrence;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.ScheduleId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "schedules")
@IdClass(TenantKey.class)
class ScheduleRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    UUID employeeId;

    UUID authorId;

    String title;

    String message;

    int priority;

    @Nullable
    Instant at;

    @Nullable
    String cron;

    @Nullable
    String zone;

    @Enumerated(EnumType.STRING)
    ScheduleState state;

    @Nullable
    Instant nextAt;

    @Nullable
    UUID lastRunId;

    @Nullable
    Instant lastDueAt;

    @Nullable
    Instant lastAt;

    @Enumerated(EnumType.STRING)
    Occurrence.@Nullable Result lastResult;

    @Nullable
    Instant claimedUntil;

    Instant createdAt;

    long revision;

    @SuppressWarnings("NullAway.Init")
    ScheduleRow() {}

    static ScheduleRow of(Schedule schedule) {
        ScheduleRow row = new ScheduleRow();
        row.tenantId = schedule.tenant().value();
        row.id = schedule.id().value();
        row.employeeId = schedule.employee().value();
        row.authorId = schedule.author().value();
        row.title = StorableText.of(schedule.title());
        row.message = StorableText.of(schedule.message());
        row.priority = schedule.priority().level();
        row.write(schedule.timing());
        row.state = schedule.state();
        row.nextAt = schedule.nextAt().orElse(null);
        row.lastRunId = schedule.lastRun().map(RunId::value).orElse(null);
        schedule.lastOccurrence().ifPresent(row::write);
        row.createdAt = schedule.createdAt();
        row.revision = schedule.revision();
        return row;
    }

    private void write(Timing timing) {
        switch (timing) {
            case Timing.Once(Instant when) -> at = when;
            case Timing.Recurring(String expression, ZoneId of) -> {
                cron = expression;
                zone = of.getId();
            }
        }
    }

    private void write(Occurrence occurrence) {
        lastDueAt = occurrence.dueAt();
        lastAt = occurrence.at();
        lastResult = occurrence.result();
    }

    Schedule toSchedule() {
        return new Schedule(
                new TenantId(tenantId),
                new ScheduleId(id),
                new EmployeeId(employeeId),
                new MemberId(authorId),
                title,
                message,
                Priority.ofLevel(priority),
                timing(),
                state,
                Optional.ofNullable(nextAt),
                Optional.ofNullable(lastRunId).map(RunId::new),
                lastOccurrence(),
                createdAt,
                revision);
    }

    private Timing timing() {
        if (cron != null && zone != null) {
            return Timing.Recurring.of(cron, zone);
        }
        if (at != null) {
            return new Timing.Once(at);
        }
        throw new IllegalStateException("schedule " + id + " has no time");
    }

    private Optional<Occurrence> lastOccurrence() {
        return lastDueAt == null || lastAt == null || lastResult == null
                ? Optional.empty()
                : Optional.of(new Occurrence(lastDueAt, lastAt, lastResult));
    }
}
