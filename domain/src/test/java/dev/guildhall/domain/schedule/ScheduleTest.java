package dev.guildhall.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.ScheduleId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Timing NIGHTLY = Timing.Recurring.of("30 2 * * *", "Europe/Berlin");

    private static Schedule schedule(String title, ScheduleState state, Optional<Instant> nextAt) {
        return new Schedule(
                new TenantId(new UUID(1, 1)),
                new ScheduleId(new UUID(1, 2)),
                new EmployeeId(new UUID(1, 3)),
                new MemberId(new UUID(1, 4)),
                title,
                "Write the stand-up summary.",
                Priority.MEDIUM,
                NIGHTLY,
                state,
                nextAt,
                Optional.empty(),
                Optional.empty(),
                NOON,
                1);
    }

    private static Schedule active() {
        return schedule("Stand-up", ScheduleState.ACTIVE, Optional.of(NOON));
    }

    @Test
    void schedule_whenStateAndNextTimeContradict_shouldRefuse() {
        assertThatThrownBy(() -> schedule("Stand-up", ScheduleState.ACTIVE, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> schedule("Stand-up", ScheduleState.PAUSED, Optional.of(NOON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void schedule_whenTitleIsNoLine_shouldRefuse() {
        assertThatThrownBy(() -> schedule("Stand\nup", ScheduleState.PAUSED, Optional.empty()))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> schedule("t".repeat(121), ScheduleState.PAUSED, Optional.empty()))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void isDue_shouldHoldFromItsTimeOnWhileActive() {
        assertThat(active().isDue(NOON.minusSeconds(1))).isFalse();
        assertThat(active().isDue(NOON)).isTrue();
        assertThat(active().stopped(ScheduleState.PAUSED).isDue(NOON.plusSeconds(60)))
                .isFalse();
    }

    @Test
    void after_whenThereIsANextTime_shouldStayActive() {
        Occurrence started = new Occurrence(NOON, NOON, Occurrence.Result.STARTED);
        RunId run = new RunId(new UUID(1, 9));

        Schedule after = active().after(started, Optional.of(run), Optional.of(NOON.plusSeconds(600)));

        assertThat(after.isActive()).isTrue();
        assertThat(after.nextAt()).contains(NOON.plusSeconds(600));
        assertThat(after.lastRun()).contains(run);
        assertThat(after.lastOccurrence()).contains(started);
    }

    @Test
    void after_whenThereIsNoNextTime_shouldBeDoneAndRememberTheLastRun() {
        RunId run = new RunId(new UUID(1, 9));
        Occurrence started = new Occurrence(NOON, NOON, Occurrence.Result.STARTED);
        Occurrence skipped = new Occurrence(NOON, NOON, Occurrence.Result.TOO_MANY_WAITING);

        Schedule after = active().noted(started, Optional.of(run)).after(skipped, Optional.empty(), Optional.empty());

        assertThat(after.state()).isEqualTo(ScheduleState.DONE);
        assertThat(after.lastRun()).contains(run);
        assertThat(after.lastOccurrence()).contains(skipped);
    }
}
