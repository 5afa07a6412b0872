package dev.guildhall.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.schedule.in.AddSchedule;
import dev.guildhall.application.schedule.in.AddSchedule.Outcome;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddScheduleTest {

    private final Calendar calendar = new Calendar();

    private Outcome add(AddSchedule.Command command) {
        return calendar.useCases.addSchedule().add(calendar.call(calendar.ana), command);
    }

    private static AddSchedule.Command keyed(AddSchedule.Command command, String key) {
        return new AddSchedule.Command(
                command.employee(),
                command.title(),
                command.message(),
                command.priority(),
                command.timing(),
                Optional.of(new IdempotencyKey(key)));
    }

    @Test
    void add_whenGood_shouldBeActiveFromItsFirstTime() {
        Schedule schedule = calendar.add(Calendar.WEEKDAYS);

        assertThat(calendar.look(schedule)).isEqualTo(schedule);
        assertThat(schedule.nextAt()).contains(Instant.parse("2026-11-23T08:00:00Z"));
        assertThat(schedule.author()).isEqualTo(calendar.ana.id());
    }

    @Test
    void add_whenRepeatedWithItsKey_shouldAddOnce() {
        AddSchedule.Command command = keyed(calendar.standUp(Calendar.WEEKDAYS), "key-1");

        Outcome first = add(command);

        assertThat(add(command)).isEqualTo(first);
        assertThat(add(keyed(calendar.standUp(Timing.Recurring.of("0 8 * * *", "UTC")), "key-1")))
                .isInstanceOf(Outcome.KeyReused.class);
    }

    @Test
    void add_whenRepeatedAfterItsTime_shouldStillAnswerWithIt() {
        Instant at = calendar.ports.clock().instant().plusSeconds(60);
        AddSchedule.Command command = keyed(calendar.standUp(new Timing.Once(at)), "key-1");
        Outcome first = add(command);
        calendar.ports.clock().advance(Duration.ofHours(1));

        assertThat(add(command)).isEqualTo(first);
    }

    @Test
    void add_whenRepeatedAfterItWasDeleted_shouldSaySo() {
        AddSchedule.Command command = keyed(calendar.standUp(Calendar.WEEKDAYS), "key-1");
        Schedule added = ((Outcome.Added) add(command)).schedule();
        calendar.useCases.deleteSchedule().delete(calendar.call(calendar.ana), added.id());

        assertThat(add(command)).isInstanceOf(Outcome.DeletedSince.class);
    }

    @Test
    void add_whenEmployeeIsReleased_shouldRefuse() {
        calendar.release();

        assertThat(add(calendar.standUp(Calendar.WEEKDAYS))).isInstanceOf(Outcome.UnknownEmployee.class);
    }

    @Test
    void add_whenThereAreAsManyAsMayBe_shouldRefuse() {
        for (int i = 0; i < Schedule.MAX_PER_TENANT; i++) {
            calendar.add(Calendar.WEEKDAYS);
        }

        assertThat(add(calendar.standUp(Calendar.WEEKDAYS))).isEqualTo(new Outcome.TooMany(100));
    }

    @Test
    void add_whenCallerOnlyLooksOn_shouldRefuse() {
        var viewer = calendar.ports.make().member(calendar.tenant.id(), Role.VIEWER);

        assertThatThrownBy(() ->
                        calendar.useCases.addSchedule().add(calendar.call(viewer), calendar.standUp(Calendar.WEEKDAYS)))
                .isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T08:59:59Z", "2026-11-20T09:00:00Z", "2028-11-20T09:00:00Z"})
    void add_whenTheTimeHasPassedOrIsTooFarAhead_shouldRefuse(String at) {
        assertRefused("at", new Timing.Once(Instant.parse(at)));
    }

    @ParameterizedTest
    @CsvSource({
        "* * * * *",
        "*/4 * * * *",
        "'0,4 9 * * *'",
        "'0,58 * * * *'",
        "'58,0 0,23 * * *'",
        "0 9 30 2 *",
        "0 9 29 2",
        "nonsense"
    })
    void add_whenTheExpressionIsBadOrTooFrequent_shouldRefuse(String cron) {
        assertRefused("cron", Timing.Recurring.of(cron, "Europe/Berlin"));
    }

    private void assertRefused(String field, Timing timing) {
        assertThatThrownBy(() -> add(calendar.standUp(timing)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/5 * * * *", "0,55 * * * *", "57 2 * * *", "0 9 31 * *", "0 0 29 2 *"})
    void show_whenATimingIsGood_shouldGiveItsNextTimes(String cron) {
        var times = calendar.useCases
                .showTimes()
                .show(calendar.call(calendar.ana), Timing.Recurring.of(cron, "Europe/Berlin"));

        assertThat(times).hasSize(3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void show_whenOnce_shouldGiveThatTime() {
        Instant at = Instant.parse("2026-12-24T17:00:00Z");

        assertThat(calendar.useCases.showTimes().show(calendar.call(calendar.ana), new Timing.Once(at)))
                .containsExactly(at);
    }
}
