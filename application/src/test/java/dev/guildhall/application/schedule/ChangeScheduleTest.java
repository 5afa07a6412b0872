package dev.guildhall.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.schedule.in.ChangeSchedule;
import dev.guildhall.application.schedule.in.ChangeSchedule.Outcome;
import dev.guildhall.application.schedule.in.StartSchedule;
import dev.guildhall.application.schedule.in.StartSchedule.Outcome.Started;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.ScheduleId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeScheduleTest {

    private final Calendar calendar = new Calendar();

    private Outcome change(Member member, ChangeSchedule.Command command) {
        return calendar.useCases.changeSchedule().change(calendar.call(member), command);
    }

    private Schedule changed(Member member, ChangeSchedule.Command command) {
        return ((Outcome.Changed) change(member, command)).schedule();
    }

    private static ChangeSchedule.Command message(ScheduleId id, String message, Optional<Long> revision) {
        return new ChangeSchedule.Command(
                id,
                Optional.empty(),
                Optional.of(message),
                Optional.of(Priority.HIGH),
                Optional.empty(),
                Optional.empty(),
                revision);
    }

    private static ChangeSchedule.Command timing(ScheduleId id, Timing timing) {
        return new ChangeSchedule.Command(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(timing),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void change_whenSwitchedOffAndOn_shouldWaitForANewTime() {
        Schedule schedule = calendar.add(Calendar.WEEKDAYS);

        Schedule off = changed(calendar.ben, ChangeSchedule.Command.enabling(schedule.id(), false));
        assertThat(off.state()).isEqualTo(ScheduleState.PAUSED);
        assertThat(calendar.tickAt("2026-11-25T12:00:00Z")).isZero();
        Schedule on = changed(calendar.ben, ChangeSchedule.Command.enabling(schedule.id(), true));

        assertThat(on.nextAt()).contains(Instant.parse("2026-11-26T08:00:00Z"));
        assertThat(on.author()).isEqualTo(calendar.ana.id());
        assertThat(on.revision()).isEqualTo(3);
    }

    @Test
    void change_whenAnotherMemberRewritesTheMessage_shouldSpeakInThatMembersName() {
        Schedule schedule = calendar.add(Calendar.WEEKDAYS);

        Schedule changed = changed(calendar.ben, message(schedule.id(), "Write nothing.", Optional.of(1L)));

        assertThat(changed.author()).isEqualTo(calendar.ben.id());
        assertThat(changed.priority()).isEqualTo(Priority.HIGH);
        assertThat(changed.nextAt()).isEqualTo(schedule.nextAt());
        assertThat(calendar.look(schedule)).isEqualTo(changed);
    }

    @Test
    void change_whenSomebodyElseWasFaster_shouldRefuse() {
        Schedule schedule = calendar.add(Calendar.WEEKDAYS);
        changed(calendar.ben, message(schedule.id(), "First.", Optional.of(1L)));

        assertThat(change(calendar.ana, message(schedule.id(), "Second.", Optional.of(1L))))
                .isEqualTo(new Outcome.Stale(2));
    }

    @Test
    void change_whenTimingIsNew_shouldMoveTheNextTimeOnlyWhileItIsOn() {
        Schedule schedule = calendar.add(Calendar.WEEKDAYS);
        Timing hourly = Timing.Recurring.of("0 * * * *", "UTC");

        assertThat(changed(calendar.ana, timing(schedule.id(), hourly)).nextAt())
                .contains(Instant.parse("2026-11-20T10:00:00Z"));
        changed(calendar.ana, ChangeSchedule.Command.enabling(schedule.id(), false));
        Schedule off = changed(calendar.ana, timing(schedule.id(), Calendar.WEEKDAYS));

        assertThat(off.nextAt()).isEmpty();
        assertThat(off.timing()).isEqualTo(Calendar.WEEKDAYS);
    }

    @Test
    void change_whenAPassedTimeIsSwitchedOn_shouldRefuse() {
        Schedule schedule = calendar.add(new Timing.Once(Instant.parse("2026-11-20T10:00:00Z")));
        calendar.tickAt("2026-11-20T10:00:00Z");

        assertThatThrownBy(() -> change(calendar.ana, ChangeSchedule.Command.enabling(schedule.id(), true)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void change_whenAuthorIsGone_shouldBeTakenOverByWhoeverSwitchesItOn() {
        Schedule gone = calendar.add(Calendar.WEEKDAYS)
                .stopped(ScheduleState.AUTHOR_GONE)
                .revised();
        calendar.ports.tx().run(gone.tenant(), () -> calendar.ports.schedules().update(gone));

        Schedule on = changed(calendar.ben, ChangeSchedule.Command.enabling(gone.id(), true));

        assertThat(on.author()).isEqualTo(calendar.ben.id());
        assertThat(on.isActive()).isTrue();
    }

    @Test
    void change_whenEmployeeIsReleased_shouldOnlySwitchOff() {
        Schedule schedule = calendar.add(Calendar.WEEKDAYS);
        calendar.release();

        assertThat(change(calendar.ana, ChangeSchedule.Command.enabling(schedule.id(), true)))
                .isInstanceOf(Outcome.EmployeeReleased.class);
        assertThat(change(calendar.ana, ChangeSchedule.Command.enabling(schedule.id(), false)))
                .isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void change_whenUnknown_shouldRefuse() {
        ScheduleId unknown = new ScheduleId(calendar.ports.ids().next());

        assertThat(change(calendar.ana, ChangeSchedule.Command.enabling(unknown, true)))
                .isInstanceOf(Outcome.UnknownSchedule.class);
    }

    @Test
    void start_whenAMemberWishes_shouldSendInThatMembersNameAndKeepTheTimes() {
        Schedule schedule = calendar.add(Calendar.WEEKDAYS);
        StartSchedule.Command command =
                new StartSchedule.Command(schedule.id(), Optional.of(new IdempotencyKey("key-1")));

        var first = calendar.useCases.startSchedule().start(calendar.call(calendar.ben), command);
        var again = calendar.useCases.startSchedule().start(calendar.call(calendar.ben), command);

        assertThat(again).isEqualTo(first);
        assertThat(calendar.said()).hasSize(1);
        assertThat(calendar.said().getFirst().author()).isEqualTo(new Author.OfMember(calendar.ben.id()));
        assertThat(calendar.look(schedule).nextAt()).isEqualTo(schedule.nextAt());
        assertThat(calendar.look(schedule).lastRun())
                .contains(((Started) first).run().id());
    }

    @Test
    void start_whenItCannotBe_shouldSayWhyAndLeaveNothing() {
        Schedule schedule = calendar.add(Calendar.WEEKDAYS);
        StartSchedule.Command unknown =
                new StartSchedule.Command(new ScheduleId(calendar.ports.ids().next()), Optional.empty());
        StartSchedule.Command known = new StartSchedule.Command(schedule.id(), Optional.empty());
        calendar.release();

        assertThat(calendar.useCases.startSchedule().start(calendar.call(calendar.ana), unknown))
                .isInstanceOf(StartSchedule.Outcome.UnknownSchedule.class);
        assertThat(calendar.useCases.startSchedule().start(calendar.call(calendar.ana), known))
                .isInstanceOf(StartSchedule.Outcome.EmployeeReleased.class);
        assertThat(calendar.said()).isEmpty();
    }
}
