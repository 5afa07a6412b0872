package dev.guildhall.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditNote;
import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.schedule.DueSchedule;
import dev.guildhall.domain.schedule.Occurrence;
import dev.guildhall.domain.schedule.Occurrence.Result;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.schedule.Timing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartDueScheduleTest {

    private final Calendar calendar = new Calendar();

    @Test
    void start_whenDue_shouldSendTheMessageInTheAuthorsNameAndMoveOn() {
        Schedule schedule = calendar.add(Calendar.WEEKDAYS);

        assertThat(calendar.tickAt("2026-11-23T07:59:59Z")).isZero();
        assertThat(calendar.tickAt("2026-11-23T08:00:00Z")).isEqualTo(1);

        Message message = calendar.said().getFirst();
        Schedule after = calendar.look(schedule);
        assertThat(calendar.said()).hasSize(1);
        assertThat(message.content()).isEqualTo("Write the stand-up summary.");
        assertThat(message.author()).isEqualTo(new Author.OfMember(calendar.ana.id()));
        assertThat(after.lastRun()).contains(message.run());
        assertThat(calendar.ports
                        .tx()
                        .read(
                                schedule.tenant(),
                                () -> calendar.ports.queue().priorityOf(schedule.tenant(), message.run())))
                .contains(Priority.LOW);
        assertThat(after.nextAt()).contains(Instant.parse("2026-11-24T08:00:00Z"));
        assertThat(after.lastOccurrence())
                .contains(new Occurrence(
                        Instant.parse("2026-11-23T08:00:00Z"), Instant.parse("2026-11-23T08:00:00Z"), Result.STARTED));
    }

    @Test
    void start_shouldBeWrittenDownAsDoneInTheNameOfItsAuthor() {
        Schedule schedule = calendar.add(Calendar.WEEKDAYS);

        calendar.tickAt("2026-11-23T08:00:00Z");
        calendar.tickAt("2026-11-23T08:00:01Z");

        List<AuditNote> notes = calendar
                .ports
                .tx()
                .read(
                        schedule.tenant(),
                        () -> calendar.ports
                                .auditLog()
                                .list(
                                        schedule.tenant(),
                                        new AuditFilter(
                                                Optional.of(calendar.ana.id().toString()),
                                                Optional.of(AuditAction.SCHEDULE_STARTED),
                                                Optional.empty(),
                                                Optional.empty()),
                                        PageRequest.first()))
                .items()
                .stream()
                .map(AuditEntry::note)
                .toList();
        assertThat(notes).hasSize(1);
        assertThat(notes.getFirst().actor()).isEqualTo(AuditActor.PLATFORM);
        assertThat(notes.getFirst().onBehalfOf().map(AuditActor::id))
                .contains(calendar.ana.id().toString());
    }

    @Test
    void start_whenTheServerWasDown_shouldStartOnceForAllThatWasMissed() {
        Schedule schedule = calendar.add(Timing.Recurring.of("*/5 * * * *", "UTC"));

        calendar.tickAt("2026-11-20T12:02:00Z");
        calendar.tickAt("2026-11-20T12:02:01Z");

        Schedule after = calendar.look(schedule);
        assertThat(calendar.said()).hasSize(1);
        assertThat(after.nextAt()).contains(Instant.parse("2026-11-20T12:05:00Z"));
        assertThat(after.lastOccurrence().orElseThrow().dueAt()).isEqualTo(Instant.parse("2026-11-20T09:05:00Z"));
    }

    @Test
    void start_whenAnotherNodeWasFaster_shouldDoNothing() {
        Schedule schedule = calendar.add(Calendar.WEEKDAYS);
        DueSchedule due = new DueSchedule(schedule.tenant(), schedule.id());
        calendar.ports.clock().set(Instant.parse("2026-11-23T08:00:00Z"));

        calendar.useCases.startDueSchedule().start(Fixtures.SYSTEM, due);
        calendar.useCases.startDueSchedule().start(Fixtures.SYSTEM, due);

        assertThat(calendar.said()).hasSize(1);
    }

    @Test
    void start_whenItWasTheOnlyTime_shouldBeDone() {
        Schedule schedule = calendar.add(new Timing.Once(Instant.parse("2026-11-23T08:00:00Z")));

        calendar.tickAt("2026-11-25T08:00:00Z");

        assertThat(calendar.said()).hasSize(1);
        assertThat(calendar.look(schedule).state()).isEqualTo(ScheduleState.DONE);
        assertThat(calendar.tickAt("2027-11-25T08:00:00Z")).isZero();
    }

    @Test
    void start_whenEmployeeIsReleased_shouldStopAndSayWhy() {
        Schedule schedule = calendar.add(Calendar.WEEKDAYS);
        calendar.release();

        calendar.tickAt("2026-11-23T08:00:00Z");

        assertThat(calendar.said()).isEmpty();
        assertThat(calendar.look(schedule).state()).isEqualTo(ScheduleState.EMPLOYEE_RELEASED);
    }

    @Test
    void start_whenAuthorMayNotWriteAnyMore_shouldStopAndSayWhy() {
        Member viewer = calendar.ports.make().member(calendar.tenant.id(), Role.VIEWER);
        Schedule schedule =
                calendar.ports.work().schedule(calendar.sarah, viewer, Instant.parse("2026-11-23T08:00:00Z"));
        calendar.ports.tx().run(calendar.tenant.id(), () -> {
            calendar.ports.members().create(viewer);
            calendar.ports.schedules().create(schedule);
        });

        calendar.tickAt("2026-11-23T08:00:00Z");

        assertThat(calendar.said()).isEmpty();
        assertThat(calendar.look(schedule).state()).isEqualTo(ScheduleState.AUTHOR_GONE);
    }

    @Test
    void start_whenTooManyMessagesWait_shouldLeaveThisTimeOutAndNoteIt() {
        Schedule schedule = calendar.add(Timing.Recurring.of("*/5 * * * *", "UTC"));
        List<String> tenTimes = List.of("05", "10", "15", "20", "25", "30", "35", "40", "45", "50");
        tenTimes.forEach(minute -> calendar.tickAt("2026-11-20T09:" + minute + ":00Z"));

        calendar.tickAt("2026-11-20T09:55:00Z");

        Schedule after = calendar.look(schedule);
        assertThat(calendar.said()).hasSize(10);
        assertThat(after.lastOccurrence().orElseThrow().result()).isEqualTo(Result.TOO_MANY_WAITING);
        assertThat(after.lastRun()).contains(calendar.said().getFirst().run());
        assertThat(after.nextAt()).contains(Instant.parse("2026-11-20T10:00:00Z"));
    }

    @Test
    void start_whenTheRunsOfTheMonthAreUsedUp_shouldLeaveThisTimeOutAndNoteIt() {
        calendar.ports.limit(calendar.tenant, Plans.narrow());
        Schedule schedule = calendar.add(Timing.Recurring.of("*/5 * * * *", "UTC"));
        calendar.tickAt("2026-11-20T09:05:00Z");
        calendar.tickAt("2026-11-20T09:10:00Z");

        calendar.tickAt("2026-11-20T09:15:00Z");

        assertThat(calendar.said()).hasSize(2);
        assertThat(calendar.look(schedule).lastOccurrence().orElseThrow().result())
                .isEqualTo(Result.MONTH_USED_UP);
    }
}
