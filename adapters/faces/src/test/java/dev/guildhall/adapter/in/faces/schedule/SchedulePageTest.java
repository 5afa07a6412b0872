package dev.guildhall.adapter.in.faces.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.schedule.in.AddSchedule;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulePageTest {

    private static final Employee MAYA = Sample.employee(10, "Maya");

    private final FakeBrowser browser =
            FakeBrowser.sending("key", "key-1", "for", MAYA.id().toString());
    private final List<AddSchedule.Command> commands = new ArrayList<>();
    private AddSchedule.Outcome outcome = new AddSchedule.Outcome.Added(SchedulesPageTest.STAND_UP);
    private Optional<InvalidValue> refusal = Optional.empty();

    private SchedulePage page(Role role) {
        SchedulePage page = new SchedulePage(
                browser,
                Sample.caller(role),
                new SchedulePage.Ports(
                        (context, released, request) -> new Page<>(List.of(MAYA), Optional.empty()),
                        (context, command) -> {
                            commands.add(command);
                            return answer(outcome);
                        },
                        (context, timing) -> answer(List.of(Sample.NOW, Sample.NOW.plusSeconds(600))),
                        Sample.ids()));
        page.open();
        page.setTitle("Stand-up");
        page.setMessage("Write the summary.");
        page.getWhen().setZone("Europe/Berlin");
        return page;
    }

    private <T> T answer(T otherwise) {
        refusal.ifPresent(no -> {
            throw no;
        });
        return otherwise;
    }

    private Timing timing() {
        return commands.getFirst().timing();
    }

    @Test
    void add_whenGood_shouldUseTheFormsKeyAndGoToTheList() {
        SchedulePage page = page(Role.MEMBER);
        page.setPriority("low");

        page.add();

        assertThat(commands)
                .containsExactly(new AddSchedule.Command(
                        MAYA.id(),
                        "Stand-up",
                        "Write the summary.",
                        Priority.LOW,
                        Timing.Recurring.of("0 9 * * 1-5", "Europe/Berlin"),
                        Optional.of(new IdempotencyKey("key-1"))));
        assertThat(browser.redirect).hasValue("/app/schedules?notice=scheduled");
    }

    @ParameterizedTest
    @CsvSource({
        "daily, 5 14 * * *",
        "weekdays, 5 14 * * 1-5",
        "weekly, 5 14 * * 3",
        "monthly, 5 14 15 * *",
        "own, */10 8-17 * * *"
    })
    void add_whenRecurring_shouldMakeTheExpression(String repetition, String cron) {
        SchedulePage page = page(Role.MEMBER);
        page.getWhen().setRepetition(repetition);
        page.getWhen().setTime("14:05");
        page.getWhen().setWeekday("3");
        page.getWhen().setDay("15");
        page.getWhen().setCron(" */10 8-17 * * * ");

        page.add();

        assertThat(timing()).isEqualTo(Timing.Recurring.of(cron, "Europe/Berlin"));
    }

    @Test
    void add_whenOnce_shouldTakeTheTimeOfTheZone() {
        SchedulePage page = page(Role.MEMBER);
        page.getWhen().setRepetition("once");
        page.getWhen().setDate("2026-12-01");

        page.add();

        assertThat(timing()).isEqualTo(new Timing.Once(Instant.parse("2026-12-01T08:00:00Z")));
    }

    @Test
    void add_whenEntriesAreBad_shouldComplainAtTheFields() {
        SchedulePage page = page(Role.MEMBER);
        page.setEmployee("");
        page.setTitle(" ");
        page.setMessage("");
        page.getWhen().setRepetition("once");
        page.getWhen().setDate("soon");
        page.getWhen().setTime("early");
        page.getWhen().setZone("Mars");

        page.add();

        assertThat(page.getErrors()).containsOnlyKeys("employee", "title", "message", "date", "time", "zone");
        assertThat(commands).isEmpty();
    }

    @Test
    void add_whenTheTimeIsRefused_shouldComplainAtItsField() {
        refusal = Optional.of(new InvalidValue("cron", "must not come about more often than every 5 minutes"));
        SchedulePage page = page(Role.MEMBER);

        page.add();

        assertThat(page.getErrors())
                .containsEntry("cron", "Expression must not come about more often than every 5 minutes.");
    }

    @Test
    void add_whenThereAreTooMany_shouldSayWhatToDo() {
        outcome = new AddSchedule.Outcome.TooMany(100);
        SchedulePage page = page(Role.MEMBER);

        page.add();

        assertThat(page.getErrors().get("form")).contains("100 schedules");
        assertThat(browser.redirect).isEmpty();
    }

    @Test
    void preview_shouldShowWordsAndTimesAndAddNothing() {
        SchedulePage page = page(Role.MEMBER);

        page.preview();

        assertThat(page.getWords()).isEqualTo("Every weekday at 09:00, Europe/Berlin");
        assertThat(page.getTimes())
                .containsExactly(
                        new Moment("2026-11-20T12:00:00Z", "20 Nov 2026, 13:00 Europe/Berlin"),
                        new Moment("2026-11-20T12:10:00Z", "20 Nov 2026, 13:10 Europe/Berlin"));
        assertThat(commands).isEmpty();
    }

    @Test
    void open_whenReaderOnlyLooksOn_shouldRefuse() {
        assertThatThrownBy(() -> page(Role.VIEWER)).isInstanceOf(NotPermitted.class);
    }
}
